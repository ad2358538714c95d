package org.siyu.app.i18n;

import java.util.Locale;
import java.util.Optional;

/// A language the product speaks. A user's own data is never translated.
public enum Language {
  CHINESE("zh", "中文", Locale.SIMPLIFIED_CHINESE),
  ENGLISH("en", "English", Locale.ENGLISH);

  private final String code;
  private final String ownName;
  private final Locale locale;

  Language(String code, String ownName, Locale locale) {
    this.code = code;
    this.ownName = ownName;
    this.locale = locale;
  }

  /// `zh` or `en`, as on the command line.
  public String code() {
    return code;
  }

  /// What its speakers call it; shown the same in every language.
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return locale;
  }

  public static Optional<Language> ofCode(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /// Chinese for every kind of Chinese, English for all the rest.
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
  }
}
