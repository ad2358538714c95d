package org.siyu.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// Dresses scenes: AtlantaFX for the controls, our tokens for one scheme, our own stylesheet and
/// the bridge for ControlsFX. A dressed scene follows the choice, and the system when the choice is
/// to follow it.
public final class Theme {
  private static final String LIGHT_CONTROLS = new PrimerLight().getUserAgentStylesheet();
  private static final String DARK_CONTROLS = new PrimerDark().getUserAgentStylesheet();
  private static final List<String> SHEETS =
      List.of(
          "bridge.css",
          "siyu.css",
          "widgets.css",
          "tables.css",
          "tiers.css",
          "kpi.css",
          "results.css",
          "experiment.css",
          "campaign.css",
          "calendar.css",
          "review.css",
          "roi.css",
          "library.css",
          "words.css",
          "editor.css",
          "sop.css",
          "shell.css");

  private final ObjectProperty<ThemeChoice> choice =
      new SimpleObjectProperty<>(this, "choice", ThemeChoice.SYSTEM);
  private final ObjectProperty<String> family = new SimpleObjectProperty<>(this, "family", "");
  private final ObjectBinding<ColourScheme> scheme;

  /// Follows the system's scheme; to be made on the JavaFX thread.
  public Theme() {
    this(Platform.getPreferences().colorSchemeProperty());
  }

  public Theme(ObservableValue<ColorScheme> system) {
    this.scheme =
        Bindings.createObjectBinding(
            () ->
                switch (choice.get()) {
                  case LIGHT -> ColourScheme.LIGHT;
                  case DARK -> ColourScheme.DARK;
                  case SYSTEM ->
                      system.getValue() == ColorScheme.DARK
                          ? ColourScheme.DARK
                          : ColourScheme.LIGHT;
                },
            choice,
            system);
  }

  public ObjectProperty<ThemeChoice> choiceProperty() {
    return choice;
  }

  public ColourScheme scheme() {
    return scheme.get();
  }

  /// The typeface for all dressed scenes; empty for the system's own.
  public void setFontFamily(String wanted) {
    family.set(wanted);
  }

  /// Dresses a scene for as long as it lives. Popups take the stylesheets over from their owner.
  public void dress(Scene scene) {
    scheme.subscribe(now -> apply(scene, now));
    family.subscribe(name -> applyFamily(scene, name));
    scene.rootProperty().subscribe(root -> applyFamily(scene, family.get()));
  }

  /// The stylesheets of a scheme, in order, the controls' own first.
  public static List<String> stylesheets(ColourScheme scheme) {
    return Stream.concat(Stream.of("tokens-" + scheme.code() + ".css"), SHEETS.stream())
        .map(Theme::url)
        .toList();
  }

  private static void apply(Scene scene, ColourScheme scheme) {
    scene.setUserAgentStylesheet(scheme == ColourScheme.DARK ? DARK_CONTROLS : LIGHT_CONTROLS);
    scene.getStylesheets().setAll(stylesheets(scheme));
  }

  private static void applyFamily(Scene scene, String family) {
    if (scene.getRoot() != null) {
      scene.getRoot().setStyle(family.isEmpty() ? "" : "-fx-font-family: \"" + family + "\";");
    }
  }

  private static String url(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }
}
