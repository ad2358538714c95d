package org.siyu.app.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.theme.Fonts;
import org.siyu.app.theme.Theme;
import org.siyu.app.theme.ThemeChoice;
import org.siyu.app.theme.Zoom;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.UserSettings;
import org.siyu.core.workspace.UserSettingsRepository;
import org.siyu.core.workspace.WindowPlace;

/// Language, theme and zoom: as the user set them, kept for the next start, and carried out.
///
/// The language follows the system at first. On a machine without a Chinese typeface the program
/// speaks English whatever was chosen, since Chinese would be boxes.
public final class Appearance {
  private final UserSettingsRepository repository;
  private final ReadOnlyObjectWrapper<UserSettings> settings;
  private final Messages messages;
  private final Theme theme;
  private final Zoom zoom;
  private final Fonts fonts;

  public Appearance(
      UserSettingsRepository repository, Messages messages, Theme theme, Zoom zoom, Fonts fonts) {
    this.repository = repository;
    this.messages = messages;
    this.theme = theme;
    this.zoom = zoom;
    this.fonts = fonts;
    this.settings = new ReadOnlyObjectWrapper<>(this, "settings", repository.load());
    carryOut(settings.get());
    zoom.percentProperty()
        .subscribe((before, now) -> change(settings.get().withZoomPercent(now.intValue())));
  }

  public UserSettings settings() {
    return settings.get();
  }

  /// What is set now; changes when somebody uses a key or the palette too.
  public ReadOnlyObjectProperty<UserSettings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  public Zoom zoom() {
    return zoom;
  }

  /// Whether Chinese was wanted but cannot be shown on this machine.
  public boolean lacksChineseType() {
    return !fonts.hasChinese() && wanted(settings.get()) == Language.CHINESE;
  }

  public void chooseLanguage(UserSettings.Language wanted) {
    change(settings.get().withLanguage(wanted));
  }

  public void chooseTheme(UserSettings.Theme wanted) {
    change(settings.get().withTheme(wanted));
  }

  /// From the one language to the other, as the command palette does.
  public void switchLanguage() {
    chooseLanguage(
        messages.language() == Language.CHINESE
            ? UserSettings.Language.EN
            : UserSettings.Language.ZH);
  }

  public void switchTheme() {
    chooseTheme(
        switch (theme.scheme()) {
          case LIGHT -> UserSettings.Theme.DARK;
          case DARK -> UserSettings.Theme.LIGHT;
        });
  }

  private void change(UserSettings wanted) {
    if (wanted.equals(settings.get())) {
      return;
    }
    settings.set(wanted);
    carryOut(wanted);
    keep(
        repository
            .load()
            .withLanguage(wanted.language())
            .withTheme(wanted.theme())
            .withZoomPercent(wanted.zoomPercent()));
  }

  /// Where the window was when it was closed last.
  Optional<WindowPlace> window() {
    return settings.get().window();
  }

  void rememberWindow(WindowPlace place) {
    keep(repository.load().withWindow(place));
  }

  /// Others write settings of theirs into the same place, so what is kept is read first.
  private void keep(UserSettings all) {
    try {
      repository.save(all);
    } catch (ProblemException notKept) {
      System.getLogger(Appearance.class.getName())
          .log(System.Logger.Level.WARNING, "settings not kept: {0}", notKept.getMessage());
    }
  }

  private void carryOut(UserSettings now) {
    Language language = fonts.hasChinese() ? wanted(now) : Language.ENGLISH;
    theme.setFontFamily(fonts.family(language == Language.CHINESE).orElse(""));
    messages.writePlainEnglish(fonts.isChinese(language == Language.CHINESE));
    theme.choiceProperty().set(ThemeChoice.valueOf(now.theme().name()));
    zoom.set(now.zoomPercent());
    messages.switchTo(language);
  }

  private static Language wanted(UserSettings settings) {
    return switch (settings.language()) {
      case AUTO -> Language.of(Locale.getDefault());
      case ZH -> Language.CHINESE;
      case EN -> Language.ENGLISH;
    };
  }
}
