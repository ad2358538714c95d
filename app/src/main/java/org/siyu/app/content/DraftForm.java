package org.siyu.app.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.widget.TimeOfDay;
import org.siyu.core.content.Audience;
import org.siyu.core.content.Choice;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.shared.Problem;

/// A new item while it is being written: the few fields that plan it. Takes what is filtered by as
/// a first proposal.
public final class DraftForm {
  private static final int USUAL_HOUR = 10;
  private static final int HALF_HOUR = 30;
  private static final LocalTime LAST_START = LocalTime.of(23, 45);

  /// Where trouble is shown.
  public enum Field {
    TITLE,
    CHANNEL,
    TIME,
    MINUTES
  }

  /// @param problem empty where what was typed cannot be read
  public record Refusal(Field field, Optional<Problem> problem) {}

  private final ReadOnlyObjectWrapper<Optional<Refusal>> refusal =
      new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());
  private String title = "";
  private String channel;
  private String form = "";
  private String kind;
  private Optional<LocalDate> day;
  private String time;
  private String minutes = "";
  private Optional<UUID> owner;
  private Set<String> tiers;

  private DraftForm(LocalDateTime start, PlanLists lists, ContentQuery query) {
    this.day = Optional.of(start.toLocalDate());
    this.time = TimeOfDay.text(start);
    this.channel =
        only(query.channels())
            .or(() -> lists.channels().stream().findFirst().map(Choice::code))
            .orElse("");
    this.kind = only(query.kinds()).orElse("");
    this.owner = query.owners().size() == 1 ? query.owners().iterator().next() : lists.acting();
    this.tiers = query.tiers().contains("") ? Set.of() : query.tiers();
  }

  static DraftForm at(LocalDateTime start, PlanLists lists, ContentQuery query) {
    return new DraftForm(start, lists, query);
  }

  private static Optional<String> only(Set<String> codes) {
    return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
  }

  /// What stands in the way of keeping it.
  public ReadOnlyObjectProperty<Optional<Refusal>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  public String title() {
    return title;
  }

  public String channel() {
    return channel;
  }

  public String form() {
    return form;
  }

  public String kind() {
    return kind;
  }

  public Optional<LocalDate> day() {
    return day;
  }

  public String time() {
    return time;
  }

  public String minutes() {
    return minutes;
  }

  public Optional<UUID> owner() {
    return owner;
  }

  public Set<String> tiers() {
    return tiers;
  }

  public void title(String typed) {
    title = typed;
    refusal.set(Optional.empty());
  }

  public void channel(String code) {
    channel = code;
  }

  public void form(String code) {
    form = code;
  }

  public void kind(String code) {
    kind = code;
  }

  public void day(Optional<LocalDate> chosen) {
    day = chosen;
  }

  /// @param typed `14:30`, also `9:05` or `0930`
  public void time(String typed) {
    time = typed;
  }

  /// @param typed how long it lasts; nothing for a moment
  public void minutes(String typed) {
    minutes = typed;
  }

  public void owner(Optional<UUID> chosen) {
    owner = chosen;
  }

  /// Whom it is for; nobody named means all.
  public void tiers(Set<String> chosen) {
    tiers = Set.copyOf(chosen);
  }

  /// When it is to go out; empty while day or time cannot be read.
  public Optional<LocalDateTime> start() {
    return day.flatMap(on -> TimeOfDay.parse(time).map(on::atTime));
  }

  /// Looks at what can be told without the store.
  Optional<Refusal> check() {
    refusal.set(found());
    return refusal.get();
  }

  private Optional<Refusal> found() {
    if (title.isBlank()) {
      return refused(Field.TITLE, Optional.of(Problem.of(ContentProblem.BLANK)));
    }
    if (start().isEmpty()) {
      return refused(Field.TIME, Optional.empty());
    }
    return minutes.isBlank() || minutes.strip().matches("\\d{1,5}")
        ? Optional.empty()
        : refused(Field.MINUTES, Optional.empty());
  }

  private static Optional<Refusal> refused(Field field, Optional<Problem> problem) {
    return Optional.of(new Refusal(field, problem));
  }

  /// Shows at its field what the core would not take.
  void refuse(Problem problem) {
    refusal.set(refused(field(problem), Optional.of(problem)));
  }

  private static Field field(Problem problem) {
    if (problem.code() == ContentProblem.INVALID_DURATION) {
      return Field.MINUTES;
    }
    return problem.code() == ContentProblem.UNKNOWN_CHOICE ? Field.CHANNEL : Field.TITLE;
  }

  ContentDraft draft() {
    LocalDateTime start = start().orElseThrow();
    int lasting = minutes.isBlank() ? 0 : Integer.parseInt(minutes.strip());
    Content content =
        Content.of(title.strip(), "", channel).withAudience(new Audience(tiers, Set.of()));
    return ContentDraft.of(content, start, owner)
        .with(new ContentItem.Traits(form, "", kind, ""))
        .with(new ContentItem.Plan(start, lasting));
  }

  /// A usual hour of a day; on the present one the next half hour.
  static LocalDateTime proposed(LocalDate on, LocalDateTime now) {
    if (!on.equals(now.toLocalDate())) {
      return on.atTime(USUAL_HOUR, 0);
    }
    LocalDateTime half = now.truncatedTo(ChronoUnit.HOURS).plusMinutes(HALF_HOUR);
    LocalDateTime next = half.isAfter(now) ? half : half.plusMinutes(HALF_HOUR);
    return next.toLocalDate().equals(on) ? next : on.atTime(LAST_START);
  }
}
