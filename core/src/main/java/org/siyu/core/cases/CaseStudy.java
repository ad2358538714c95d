package org.siyu.core.cases;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/// Something that the team has learnt, told so that others can do it again.
///
/// @param title up to [#LONGEST_TITLE] characters
/// @param problem what was wrong or wanted; this and the other texts up to [#LONGEST_TEXT]
///   characters
/// @param solution what was done
/// @param proof what shows that it worked: figures, customers' words
/// @param tags words to find it by; at most [#MOST_TAGS]
public record CaseStudy(
    UUID id,
    String title,
    String problem,
    String solution,
    String proof,
    Set<String> tags,
    CaseSource source,
    Revision revision) {
  public static final int LONGEST_TITLE = 200;
  public static final int LONGEST_TEXT = 8_000;
  public static final int LONGEST_TAG = 40;
  public static final int MOST_TAGS = 20;

  /// @param version counts changes, from 1; 0 for a case not saved yet
  public record Revision(
      int version,
      LocalDateTime createdAt,
      String createdBy,
      LocalDateTime changedAt,
      String changedBy) {
    public static Revision unsaved() {
      return new Revision(0, LocalDateTime.MIN, "", LocalDateTime.MIN, "");
    }
  }

  public CaseStudy {
    tags = Collections.unmodifiableSet(new TreeSet<>(tags));
  }

  public CaseStudy with(Revision wanted) {
    return new CaseStudy(id, title, problem, solution, proof, tags, source, wanted);
  }

  /// Whether each of the words occurs in one of its texts or tags; letter case does not matter.
  ///
  /// @param typed words parted by spaces
  public boolean matches(String typed) {
    String all =
        String.join(
                "\n",
                Stream.concat(
                        Stream.of(title, problem, solution, proof, source.name()), tags.stream())
                    .toList())
            .toLowerCase(Locale.ROOT);
    return Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("[\\s　]+"))
        .allMatch(all::contains);
  }
}
