package org.siyu.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.ParsedValue;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Toolkit;

/// What fits in the light fits in the dark: the two differ in colours and in nothing that has a
/// size. So that texts are measured in one of them.
@ExtendWith(Toolkit.class)
class ThemesTest {
  @Test
  void theControlsOfBothThemesDifferInColoursAlone() throws Exception {
    assertEquals(
        List.of(), differences(sheet(url(new PrimerLight())), sheet(url(new PrimerDark()))));
  }

  @Test
  void ourTokensAreColoursAndDifferInNothingElse() throws Exception {
    List<String> light = Theme.stylesheets(ColourScheme.LIGHT);
    List<String> dark = Theme.stylesheets(ColourScheme.DARK);
    assertEquals(light.subList(1, light.size()), dark.subList(1, dark.size()));
    assertEquals(List.of(), differences(sheet(light.getFirst()), sheet(dark.getFirst())));
  }

  @Test
  void theSystemIsFollowedUntilSomebodyChooses() throws Exception {
    SimpleObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    Theme theme = FxThread.call(() -> new Theme(system));
    Scene scene = FxThread.call(() -> new Scene(new StackPane()));
    FxThread.run(() -> theme.dress(scene));
    assertEquals(Theme.stylesheets(ColourScheme.LIGHT), scene.getStylesheets());
    FxThread.run(() -> system.set(ColorScheme.DARK));
    assertEquals(Theme.stylesheets(ColourScheme.DARK), scene.getStylesheets());
    FxThread.run(() -> theme.choiceProperty().set(ThemeChoice.LIGHT));
    assertEquals(ColourScheme.LIGHT, theme.scheme());
    FxThread.run(() -> system.set(ColorScheme.LIGHT));
    FxThread.run(() -> theme.choiceProperty().set(ThemeChoice.SYSTEM));
    FxThread.run(() -> system.set(ColorScheme.DARK));
    assertEquals(Theme.stylesheets(ColourScheme.DARK), scene.getStylesheets());
  }

  private static List<String> differences(Stylesheet one, Stylesheet other) {
    List<String> found = new ArrayList<>();
    assertEquals(one.getRules().size(), other.getRules().size());
    for (int i = 0; i < one.getRules().size(); i++) {
      Rule rule = one.getRules().get(i);
      Rule twin = other.getRules().get(i);
      assertEquals(rule.getSelectors().toString(), twin.getSelectors().toString());
      List<String> mine = sized(rule);
      List<String> its = sized(twin);
      if (!mine.equals(its)) {
        found.add(rule.getSelectors() + " " + mine + " / " + its);
      }
    }
    return found;
  }

  /// All that a rule sets, with the values of all that is no colour.
  private static List<String> sized(Rule rule) {
    return rule.getDeclarations().stream()
        .map(
            declaration ->
                isColour(declaration)
                    ? declaration.getProperty()
                    : declaration.getProperty() + ": " + text(declaration.getParsedValue()))
        .sorted()
        .toList();
  }

  /// Without where arrays lie in memory, and in which of the two sheets a picture stands.
  private static String text(ParsedValue<?, ?> value) {
    return String.valueOf(value).replaceAll("@[0-9a-f]+|primer-(light|dark)", "");
  }

  /// What is called a colour, or a shade or picture made of colours, changes no size.
  private static boolean isColour(Declaration declaration) {
    String name = declaration.getProperty();
    return name.matches(
        "-color-.*|-siyu-.*|-tier-.*|-heat-.*|-.*-(color|fill|ink|soft|strong|text)|-fx-.*color.*"
            + "|-fx-(text-)?fill|-fx-effect|-fx-stroke|-fx-opacity|-fx-accent|-fx-base");
  }

  private static String url(atlantafx.base.theme.Theme theme) {
    return theme.getUserAgentStylesheet();
  }

  private static Stylesheet sheet(String place) throws IOException {
    String url =
        place.startsWith("/") ? String.valueOf(Application.class.getResource(place)) : place;
    Stylesheet sheet = new CssParser().parse(URI.create(url).toURL());
    assertTrue(sheet.getRules().size() > 0, place);
    return sheet;
  }
}
