package org.siyu.app.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// Reads the words that lie beside each feature: `messages.properties` (English) and
/// `messages_zh_CN.properties`, both in UTF-8.
final class MessageBundles {
  /// Packages under `org.siyu.app` that have words; a test holds it against the files.
  static final List<String> FEATURES =
      List.of(
          "alerts",
          "behind",
          "campaign",
          "cases",
          "cli",
          "content",
          "customers",
          "dashboard",
          "dialog",
          "editor",
          "exchange",
          "experiment",
          "i18n",
          "indicator",
          "journey",
          "kpi",
          "kpireview",
          "kpisheet",
          "library",
          "daysheet",
          "plansheet",
          "results",
          "review",
          "rhythm",
          "roi",
          "scoring",
          "settings",
          "shell",
          "sop",
          "tiers",
          "today",
          "tour",
          "widget",
          "words");

  private MessageBundles() {}

  static Map<String, String> load(Language language) {
    Map<String, String> patterns = new HashMap<>();
    for (String feature : FEATURES) {
      Properties bundle = read(path(feature, language));
      for (String key : bundle.stringPropertyNames()) {
        if (patterns.put(key, bundle.getProperty(key)) != null) {
          throw new IllegalStateException("two bundles have the key " + key);
        }
      }
    }
    return Map.copyOf(patterns);
  }

  static String path(String feature, Language language) {
    String suffix = language == Language.CHINESE ? "_zh_CN" : "";
    return "/org/siyu/app/" + feature + "/messages" + suffix + ".properties";
  }

  private static Properties read(String path) {
    Properties bundle = new Properties();
    try (InputStream bytes = MessageBundles.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalStateException("no words at " + path);
      }
      bundle.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return bundle;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
