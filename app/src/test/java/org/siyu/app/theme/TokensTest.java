package org.siyu.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siyu.app.testkit.Looks;

/// Holds the colour tokens to what they promise, before anything is drawn with them.
class TokensTest {
  private static final Pattern TOKEN = Pattern.compile("(?m)^\\s*(-[a-z0-9-]+):\\s*([^;]+);");
  private static final List<String> GROUNDS =
      List.of("-siyu-canvas", "-siyu-rail", "-siyu-card", "-color-bg-overlay", "-siyu-selected");
  private static final List<String> INKS = List.of("-siyu-ink", "-siyu-ink-muted");

  @ParameterizedTest
  @EnumSource(ColourScheme.class)
  void textStandsOutFromEveryGround(ColourScheme scheme) throws IOException {
    Map<String, String> tokens = tokens(scheme);
    List<String> weak = new ArrayList<>();
    for (String ground : GROUNDS) {
      INKS.forEach(ink -> require(weak, tokens, ink, ground));
    }
    require(weak, tokens, "-siyu-ink-subtle", "-siyu-card");
    require(weak, tokens, "-siyu-ink-subtle", "-siyu-rail");
    require(weak, tokens, "-siyu-tooltip-ink", "-siyu-tooltip");
    for (String tone : List.of("accent", "success", "warning", "danger")) {
      require(weak, tokens, "-color-" + tone + "-fg", "-color-" + tone + "-subtle");
      require(weak, tokens, "-color-" + tone + "-fg", "-siyu-card");
    }
    require(weak, tokens, "-color-fg-emphasis", "-color-accent-emphasis");
    require(weak, tokens, "-color-fg-emphasis", "-color-danger-emphasis");
    for (int shade = 0; shade <= 5; shade++) {
      require(weak, tokens, shade < 4 ? "-heat-ink-low" : "-heat-ink-high", "-heat-" + shade);
    }
    assertEquals(List.of(), weak);
  }

  @ParameterizedTest
  @EnumSource(ColourScheme.class)
  void everyTiersTextStandsOutFromItsBadge(ColourScheme scheme) throws IOException {
    Map<String, String> tokens = tokens(scheme);
    List<String> weak = new ArrayList<>();
    List<String> tiers =
        tokens.keySet().stream().filter(name -> name.matches("-tier-.*-soft")).toList();
    assertEquals(11, tiers.size());
    tiers.forEach(soft -> require(weak, tokens, soft.replace("-soft", "-text"), soft));
    assertEquals(List.of(), weak);
  }

  @ParameterizedTest
  @EnumSource(ColourScheme.class)
  void bothSchemesHaveTheSameTokens(ColourScheme scheme) throws IOException {
    assertEquals(
        new TreeSet<>(tokens(ColourScheme.LIGHT).keySet()), new TreeSet<>(tokens(scheme).keySet()));
  }

  @ParameterizedTest
  @EnumSource(ColourScheme.class)
  void workbooksDrawTiersWithTheSameColours(ColourScheme scheme) throws IOException {
    Map<String, String> tokens = tokens(scheme);
    for (String code : List.of("new", "churn-risk", "high-value", "active", "silent", "own-tier")) {
      String strong = "-" + TierColours.styleClass(code) + "-strong";
      assertEquals(tokens.get(strong), TierColours.hex(code, scheme), code);
    }
  }

  private static void require(
      List<String> weak, Map<String, String> tokens, String ink, String ground) {
    double contrast = Looks.contrast(colour(tokens, ink), colour(tokens, ground));
    if (contrast < 4.5) {
      weak.add("%s on %s: %.2f".formatted(ink, ground, contrast));
    }
  }

  private static Color colour(Map<String, String> tokens, String name) {
    String value = Objects.requireNonNull(tokens.get(name), name);
    return value.startsWith("-") ? colour(tokens, value) : Color.web(value);
  }

  private static Map<String, String> tokens(ColourScheme scheme) throws IOException {
    try (InputStream css =
        Objects.requireNonNull(
            Theme.class.getResourceAsStream("tokens-" + scheme.code() + ".css"))) {
      Matcher token = TOKEN.matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8));
      Map<String, String> tokens = new HashMap<>();
      while (token.find()) {
        tokens.put(token.group(1), token.group(2).strip());
      }
      assertTrue(tokens.size() > 50);
      return tokens;
    }
  }
}
