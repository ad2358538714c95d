package org.siyu.storage.words;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One file of the shipped list as it is written. What a group says holds for its words unless a
/// word says otherwise.
///
/// @param category the code of the one category in the file
record WordDocument(String category, List<Group> groups) {

  record Group(
      String law,
      String severity,
      @JsonProperty("except") @Nullable List<String> exemptions,
      @JsonProperty("for") @Nullable List<String> industries,
      List<Word> words) {}

  record Word(
      String id,
      String find,
      @Nullable String law,
      @Nullable String severity,
      @JsonProperty("except") @Nullable List<String> exemptions,
      @JsonProperty("for") @Nullable List<String> industries,
      @Nullable List<String> allow,
      List<String> instead,
      List<String> hit,
      List<String> miss) {}

  /// The file that names the others.
  record Head(
      String version, String date, List<String> categories, Map<String, List<String>> exemptions) {}
}
