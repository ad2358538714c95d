package org.siyu.storage.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.core.shared.Code;
import org.siyu.core.words.WordField;

/// The changed fields of an entry as text in the store.
final class WordChangeJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private WordChangeJson() {}

  static String write(Map<WordField, List<String>> fields) {
    Map<String, List<String>> json = new LinkedHashMap<>();
    fields.forEach((field, texts) -> json.put(field.code(), texts));
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("plain texts", impossible);
    }
  }

  /// @throws IllegalArgumentException when it is damaged
  static Map<WordField, List<String>> read(String definition) {
    try {
      Map<String, List<String>> json =
          MAPPER.readValue(definition, new TypeReference<Map<String, List<String>>>() {});
      Map<WordField, List<String>> fields = new EnumMap<>(WordField.class);
      json.forEach((code, texts) -> fields.put(Code.parse(WordField.class, code), texts));
      return fields;
    } catch (JsonProcessingException damaged) {
      throw new IllegalArgumentException("not a word's change", damaged);
    }
  }
}
