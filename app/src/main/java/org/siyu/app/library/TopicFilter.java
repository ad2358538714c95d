package org.siyu.app.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.siyu.core.content.Topic;

/// Which topics. An empty set does not filter.
///
/// @param text words that must all occur in title or details
public record TopicFilter(Set<Topic.Source> sources, Set<Topic.Status> statuses, String text) {
  public static final TopicFilter ALL = new TopicFilter(Set.of(), Set.of(), "");

  public TopicFilter {
    sources = Set.copyOf(sources);
    statuses = Set.copyOf(statuses);
  }

  public TopicFilter withSources(Set<Topic.Source> wanted) {
    return new TopicFilter(wanted, statuses, text);
  }

  public TopicFilter withStatuses(Set<Topic.Status> wanted) {
    return new TopicFilter(sources, wanted, text);
  }

  public TopicFilter searching(String wanted) {
    return new TopicFilter(sources, statuses, wanted);
  }

  public boolean isFiltering() {
    return !equals(ALL);
  }

  boolean accepts(Topic topic) {
    String all = (topic.title() + "\n" + topic.details()).toLowerCase(Locale.ROOT);
    return (sources.isEmpty() || sources.contains(topic.source()))
        && (statuses.isEmpty() || statuses.contains(topic.status()))
        && Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .allMatch(all::contains);
  }
}
