package org.siyu.core.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentHashTest {
  private static final Asset PICTURE = new Asset("a".repeat(64), "a.png", "image/png", 3);
  private static final Content CONTENT =
      new Content(
          "早报",
          "你好",
          Optional.of(new Content.General("早报", "大家好")),
          "group",
          new Audience(Set.of("new", "active"), Set.of(new UUID(1, 1))),
          List.of(PICTURE));

  /// Computed by another program from the description of the format.
  @Test
  void theHashIsTheSameOnEveryMachine() {
    assertEquals(
        "72e2cd00e85af91ba1a28d8de0e04c531fd67671e8c743ec17314d2995f220a2", CONTENT.hash());
  }

  @Test
  void whateverCustomersSeeChangesIt() {
    List<Content> others =
        List.of(
            CONTENT.withTitle("早报 "),
            CONTENT.withBody("你好。"),
            CONTENT.withGeneral(Optional.empty()),
            CONTENT.withGeneral(Optional.of(new Content.General("早报", "大家好!"))),
            CONTENT.withChannel("moments"),
            CONTENT.withAudience(Audience.ALL),
            CONTENT.withAudience(Audience.ofTiers("new", "active")),
            CONTENT.withAssets(List.of()),
            CONTENT.withAssets(List.of(new Asset("b".repeat(64), "a.png", "image/png", 3))));
    assertEquals(
        others.size() + 1,
        Stream.concat(Stream.of(CONTENT), others.stream()).map(Content::hash).distinct().count());
  }

  @Test
  void textCannotRunFromOnePartIntoTheNext() {
    assertNotEquals(Content.of("ab", "c", "group").hash(), Content.of("a", "bc", "group").hash());
  }

  @Test
  void theNameOfAFileDoesNotMatter() {
    assertEquals(
        CONTENT.hash(),
        CONTENT.withAssets(List.of(new Asset(PICTURE.hash(), "b.png", "image/png", 3))).hash());
  }
}
