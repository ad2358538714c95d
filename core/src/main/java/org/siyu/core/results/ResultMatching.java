package org.siyu.core.results;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.ContentRow;
import org.siyu.core.shared.Problem;

/// Finds the items that the lines of a file are about: by id, or else by day, channel and title. A
/// title may be how the text begins, as messages have it that were sent in bulk; a line without one
/// is about all that went out on the day. Pure.
final class ResultMatching {
  private static final int LEAST_BEGINNING = 6;

  /// An item with what its title and text are compared by.
  private record Known(ContentItem item, String title, String body) {
    boolean isCalled(String text) {
      boolean isBeginning = text.length() >= LEAST_BEGINNING;
      return title.equals(text)
          || (isBeginning && (body.startsWith(text) || (title + body).startsWith(text)))
          || (title.length() >= LEAST_BEGINNING && text.startsWith(title));
    }
  }

  private final List<Known> items = new ArrayList<>();
  private final Map<UUID, ContentItem> byId = new HashMap<>();
  private final ResultFile file;

  ResultMatching(ResultFile file, Collection<ContentItem> items) {
    this.file = file;
    for (ContentItem item : items) {
      this.items.add(new Known(item, plain(item.content().title()), plain(item.content().body())));
      byId.put(item.id().value(), item);
    }
  }

  ResultPlan plan() {
    return new ResultPlan(file, file.lines().stream().map(this::match).toList());
  }

  private ResultMatch match(ResultLine line) {
    if (!line.item().isEmpty()) {
      Optional<ContentItem> found = id(line.item()).map(byId::get);
      return found.isPresent() ? of(line, List.of(found.get())) : unknown(line, line.item());
    }
    List<ContentItem> found = named(line);
    return found.isEmpty() ? unknown(line, line.named()) : of(line, found);
  }

  private List<ContentItem> named(ResultLine line) {
    String title = plain(line.title());
    List<Known> fitting =
        items.stream()
            .filter(each -> line.day().isEmpty() || each.item.plan().day().equals(line.day().get()))
            .filter(each -> isOfChannel(line, each.item))
            .filter(each -> title.isEmpty() || each.isCalled(title))
            .toList();
    List<Known> exact = fitting.stream().filter(each -> each.title.equals(title)).toList();
    return (exact.isEmpty() ? fitting : exact).stream().map(Known::item).toList();
  }

  private boolean isOfChannel(ResultLine line, ContentItem item) {
    String channel = item.content().channel();
    if (!line.channel().isEmpty()) {
      return line.channel().equals(channel);
    }
    return file.layouts().stream()
        .anyMatch(layout -> layout.channels().isEmpty() || layout.channels().contains(channel));
  }

  private static ResultMatch of(ResultLine line, List<ContentItem> found) {
    List<ContentRow> published =
        found.stream().filter(item -> item.status().isPublished()).map(ContentRow::of).toList();
    if (published.isEmpty()) {
      return new ResultMatch(
          line,
          List.of(),
          Optional.empty(),
          Optional.of(
              Problem.at(
                  line.place(), ContentProblem.NOT_PUBLISHED, found.getFirst().content().title())));
    }
    return published.size() == 1
        ? new ResultMatch(line, published, Optional.of(published.getFirst()), Optional.empty())
        : ResultMatch.several(line, published);
  }

  private static ResultMatch unknown(ResultLine line, String named) {
    return new ResultMatch(
        line,
        List.of(),
        Optional.empty(),
        Optional.of(Problem.at(line.place(), ResultProblem.UNKNOWN_ITEM, named)));
  }

  private static Optional<UUID> id(String written) {
    try {
      return Optional.of(UUID.fromString(written));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  /// Without width, case, white space and what cannot be seen.
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Cf}…]+", "");
  }
}
