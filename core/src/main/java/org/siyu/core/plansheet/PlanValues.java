package org.siyu.core.plansheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.siyu.core.content.Audience;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentEdit;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.Review;

/// The fields of an item as plain values that can be compared: codes for what is chosen, ids for
/// members and tags, ISO for dates and times, "" for nothing.
public final class PlanValues {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Map<PlanColumn, String> values;

  /// @param values of columns that hold fields; one that is not there is not known
  public PlanValues(Map<PlanColumn, String> values) {
    this.values = new EnumMap<>(PlanColumn.class);
    values.forEach(
        (column, value) -> this.values.put(column, column.isText() ? plain(value) : value));
  }

  public static PlanValues of(ContentItem item) {
    Map<PlanColumn, String> values = new EnumMap<>(PlanColumn.class);
    Content content = item.content();
    values.put(PlanColumn.DATE, item.plan().day().toString());
    values.put(PlanColumn.TIME, time(item.plan().start().toLocalTime()));
    values.put(PlanColumn.MINUTES, Integer.toString(item.plan().minutes()));
    values.put(PlanColumn.CHANNEL, content.channel());
    values.put(PlanColumn.TITLE, content.title());
    values.put(PlanColumn.BODY, content.body());
    values.put(PlanColumn.KIND, item.traits().kind());
    values.put(PlanColumn.FORM, item.traits().form());
    values.put(PlanColumn.DEPTH, item.traits().depth());
    values.put(PlanColumn.SLOT, item.traits().slot());
    values.put(PlanColumn.OWNER, text(item.people().owner()));
    values.put(PlanColumn.CROSS_REVIEWER, text(item.people().crossReviewer()));
    values.put(PlanColumn.LEGAL_REVIEWER, text(item.people().legalReviewer()));
    values.put(PlanColumn.TIERS, joined(content.audience().tiers()));
    values.put(
        PlanColumn.TAGS, joined(content.audience().tags().stream().map(UUID::toString).toList()));
    values.put(PlanColumn.CAMPAIGN, item.campaign().name());
    values.put(PlanColumn.GENERAL_TITLE, content.general().map(Content.General::title).orElse(""));
    values.put(PlanColumn.GENERAL_BODY, content.general().map(Content.General::body).orElse(""));
    return new PlanValues(values);
  }

  /// `09:30`; with seconds where there are any.
  public static String time(LocalTime time) {
    return (time.getSecond() == 0 ? MINUTE : SECOND).format(time);
  }

  private static String text(Optional<UUID> id) {
    return id.map(UUID::toString).orElse("");
  }

  /// Codes in one text, in their order.
  static String joined(Collection<String> codes) {
    return codes.stream().sorted().distinct().collect(Collectors.joining(","));
  }

  /// The codes in a text.
  public static Set<String> split(String codes) {
    return codes.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(codes.split(",")));
  }

  /// Text as it comes through a cell: line breaks of one kind, no characters that XML forbids.
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .codePoints()
        .forEach(
            letter -> {
              if (letter == '\r') {
                plain.append('\n');
              } else if (letter >= ' ' || letter == '\n' || letter == '\t') {
                boolean isForbidden =
                    (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE)
                        || letter == 0xFFFE
                        || letter == 0xFFFF;
                plain.appendCodePoint(isForbidden ? 0xFFFD : letter);
              }
            });
    return plain.toString();
  }

  public boolean has(PlanColumn column) {
    return values.containsKey(column);
  }

  /// "" for nothing, and for what is not known.
  public String get(PlanColumn column) {
    return values.getOrDefault(column, "");
  }

  /// In the order of the columns.
  public Map<PlanColumn, String> all() {
    return Map.copyOf(values);
  }

  boolean isSame(PlanColumn column, PlanValues other) {
    return get(column).equals(other.get(column));
  }

  LocalDateTime start() {
    return LocalDate.parse(get(PlanColumn.DATE)).atTime(LocalTime.parse(get(PlanColumn.TIME)));
  }

  /// An item with some of these values; all else stays.
  ContentItem appliedTo(ContentItem item, Collection<PlanColumn> wanted) {
    ContentItem changed = item;
    for (PlanColumn column : wanted) {
      changed = applied(changed, column);
    }
    return changed;
  }

  private ContentItem applied(ContentItem item, PlanColumn column) {
    String value = get(column);
    Content content = item.content();
    return switch (column) {
      case DATE -> new ContentEdit.ToDay(LocalDate.parse(value)).apply(item);
      case TIME -> new ContentEdit.ToTime(LocalTime.parse(value)).apply(item);
      case MINUTES -> new ContentEdit.Stretch(Integer.parseInt(value)).apply(item);
      case CHANNEL, KIND, FORM, DEPTH, SLOT ->
          new ContentEdit.Listed(column.list().orElseThrow(), value).apply(item);
      case TITLE -> item.with(content.withTitle(value));
      case BODY -> item.with(content.withBody(value));
      case OWNER -> new ContentEdit.Owned(member(value)).apply(item);
      case CROSS_REVIEWER ->
          new ContentEdit.Reviewed(Review.CROSS_REVIEW, member(value)).apply(item);
      case LEGAL_REVIEWER ->
          new ContentEdit.Reviewed(Review.LEGAL_REVIEW, member(value)).apply(item);
      case TIERS ->
          item.with(content.withAudience(new Audience(split(value), content.audience().tags())));
      case TAGS ->
          item.with(
              content.withAudience(
                  new Audience(
                      content.audience().tiers(),
                      split(value).stream().map(UUID::fromString).collect(Collectors.toSet()))));
      case CAMPAIGN -> item.with(ContentItem.Campaign.named(value));
      case GENERAL_TITLE -> item.with(content.withGeneral(general(value, before(content).body())));
      case GENERAL_BODY -> item.with(content.withGeneral(general(before(content).title(), value)));
      case DAY, STATUS, DELETE, ID, VERSION -> item;
    };
  }

  private static Optional<UUID> member(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(value));
  }

  private static Content.General before(Content content) {
    return content.general().orElse(new Content.General("", ""));
  }

  private static Optional<Content.General> general(String title, String body) {
    return title.isEmpty() && body.isEmpty()
        ? Optional.empty()
        : Optional.of(new Content.General(title, body));
  }
}
