package org.siyu.app.i18n;

import java.lang.System.Logger.Level;
import java.text.MessageFormat;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The product's words. A text is a plain string of the language of now: when the language changes
/// the shell builds its views anew, and view models keep what the user was doing. So view models
/// hold values and codes, and views word them.
///
/// Patterns are those of [MessageFormat]; numbers in them are written as the language does.
public final class Messages {
  private static final System.Logger LOG = System.getLogger(Messages.class.getName());

  private final ReadOnlyObjectWrapper<Language> language;
  private Map<String, String> patterns;
  private boolean isPlain;

  public Messages(Language language) {
    this.language = new ReadOnlyObjectWrapper<>(this, "language", language);
    this.patterns = MessageBundles.load(language);
  }

  public Language language() {
    return language.get();
  }

  public ReadOnlyObjectProperty<Language> languageProperty() {
    return language.getReadOnlyProperty();
  }

  public void switchTo(Language other) {
    if (other != language.get()) {
      patterns = MessageBundles.load(other);
      language.set(other);
    }
  }

  /// Typefaces made for Chinese draw English quotes and ellipses as wide as a character; with one
  /// of those English is better written with the keyboard's own signs.
  public void writePlainEnglish(boolean isWanted) {
    isPlain = isWanted;
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /// The text under a key. A key without words is logged and shown as it is: a test finds it before
  /// a user does.
  public String text(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      LOG.log(Level.WARNING, "no words for the key {0}", key);
      return key;
    }
    if (isPlain && language() == Language.ENGLISH) {
      pattern = plain(pattern, arguments.length > 0);
    }
    if (language() == Language.ENGLISH) {
      pattern = EnglishCounts.agree(pattern, arguments);
    }
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, language().locale()).format(arguments);
  }

  /// In a pattern a quote is written twice.
  private static String plain(String pattern, boolean isPattern) {
    return pattern
        .replace("’", isPattern ? "''" : "'")
        .replace('“', '"')
        .replace('”', '"')
        .replace("…", "...");
  }
}
