package org.siyu.app.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siyu.app.testkit.Looks;

class ChannelColoursTest {
  private static final Pattern TOKEN = Pattern.compile("(-channel-[a-z-]+): (#[0-9a-f]{6});");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#2f8f5b", "#1285a8", "#7d5bc4", "#4a7fd0", "#c04f8b", "#d9552f", "#a8763e", "#000000",
        "#ffffff", "#ffff00", "#00ff00", "#0000ff", "#808080"
      })
  void whateverColourATeamChoosesItsTextCanBeRead(String hex) {
    Map<String, Color> tokens =
        TOKEN
            .matcher(ChannelColours.style(hex))
            .results()
            .collect(Collectors.toMap(found -> found.group(1), found -> Color.web(found.group(2))));
    for (String scheme : new String[] {"light", "dark"}) {
      Color soft = tokens.get("-channel-soft-" + scheme);
      Color text = tokens.get("-channel-text-" + scheme);
      Color ink = Color.web(scheme.equals("light") ? "#1c2029" : "#e9eaee");
      assertTrue(Looks.contrast(text, soft) >= 4.5, scheme + " text");
      assertTrue(Looks.contrast(ink, soft) >= 4.5, scheme + " ink");
    }
  }
}
