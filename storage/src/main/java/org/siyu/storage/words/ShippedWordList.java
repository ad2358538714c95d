package org.siyu.storage.words;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.siyu.core.shared.Code;
import org.siyu.core.words.WordCategory;
import org.siyu.core.words.WordEntry;
import org.siyu.core.words.WordExemption;
import org.siyu.core.words.WordIndustry;
import org.siyu.core.words.WordList;
import org.siyu.core.words.WordSeverity;

/// Reads the list that ships with the workbench: YAML files under `words`, one a category. A broken
/// one is a mistake of ours, which a test finds.
public final class ShippedWordList {
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ShippedWordList() {}

  public static WordList read() {
    WordDocument.Head head = read("list", WordDocument.Head.class);
    Map<WordExemption, List<String>> exemptions = new EnumMap<>(WordExemption.class);
    head.exemptions()
        .forEach(
            (code, patterns) -> exemptions.put(Code.parse(WordExemption.class, code), patterns));
    List<WordEntry> entries = new ArrayList<>();
    for (String category : head.categories()) {
      WordDocument document = read(category, WordDocument.class);
      for (WordDocument.Group group : document.groups()) {
        for (WordDocument.Word word : group.words()) {
          entries.add(entry(Code.parse(WordCategory.class, document.category()), group, word));
        }
      }
    }
    return new WordList(head.version(), LocalDate.parse(head.date()), exemptions, entries);
  }

  private static WordEntry entry(
      WordCategory category, WordDocument.Group group, WordDocument.Word word) {
    return new WordEntry(
        word.id(),
        word.find(),
        category,
        Code.parse(WordSeverity.class, first(word.severity(), group.severity())),
        first(word.law(), group.law()),
        codes(WordIndustry.class, first(word.industries(), group.industries())),
        word.allow() == null ? List.of() : word.allow(),
        codes(WordExemption.class, first(word.exemptions(), group.exemptions())),
        word.instead(),
        word.hit(),
        word.miss());
  }

  private static String first(@Nullable String own, String common) {
    return own == null ? common : own;
  }

  private static List<String> first(@Nullable List<String> own, @Nullable List<String> common) {
    return own != null ? own : common != null ? common : List.of();
  }

  private static <E extends Enum<E> & Code> Set<E> codes(Class<E> type, List<String> codes) {
    return codes.stream().map(code -> Code.parse(type, code)).collect(Collectors.toSet());
  }

  private static <T> T read(String name, Class<T> type) {
    String resource = "/words/" + name + ".yaml";
    try (InputStream stream = ShippedWordList.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return YAML.readValue(stream, type);
    } catch (IOException broken) {
      throw new IllegalStateException("cannot read resource " + resource, broken);
    }
  }
}
