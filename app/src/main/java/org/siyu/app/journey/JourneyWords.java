package org.siyu.app.journey;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Tone;
import org.siyu.core.customers.Tag;
import org.siyu.core.journey.EndReason;
import org.siyu.core.journey.Enrolment;
import org.siyu.core.journey.JourneyAudience;
import org.siyu.core.journey.JourneyBranch;
import org.siyu.core.journey.JourneyEvent;
import org.siyu.core.journey.JourneyLogEntry;
import org.siyu.core.journey.JourneyPerson;
import org.siyu.core.journey.JourneyStatus;
import org.siyu.core.shared.Percent;
import org.siyu.core.sop.SopGoal;
import org.siyu.core.sop.SopStep;
import org.siyu.core.sop.SopTemplate;
import org.siyu.core.tiers.Tier;

/// Words journeys in the language of now.
final class JourneyWords {
  private final Messages messages;
  private final Formats formats;
  private final Supplier<JourneyLists> lists;
  private final Function<Tier, String> tiers;

  JourneyWords(
      Messages messages,
      Formats formats,
      Supplier<JourneyLists> lists,
      Function<Tier, String> tiers) {
    this.messages = messages;
    this.formats = formats;
    this.lists = lists;
    this.tiers = tiers;
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  String number(int count) {
    return formats.number(count);
  }

  /// "34 %", or a dash of nothing.
  String rate(int part, int whole) {
    return whole == 0 ? "–" : formats.percent(Percent.of(part, whole));
  }

  Formats formats() {
    return formats;
  }

  String goal(SopGoal goal) {
    return text("journeys.goal." + goal.code());
  }

  String kind(AudienceKind kind) {
    return text("journeys.audience." + kind.code());
  }

  String tier(String code) {
    return lists.get().tiers().stream()
        .filter(tier -> tier.code().equals(code))
        .findFirst()
        .map(tiers)
        .orElse(code);
  }

  String tag(Tag tag) {
    return tag.group().isEmpty() ? tag.name() : tag.group() + " · " + tag.name();
  }

  String audience(JourneyAudience audience) {
    return switch (audience) {
      case JourneyAudience.InTier(String tier) -> text("journeys.for.tier", tier(tier));
      case JourneyAudience.Tagged(var tag) ->
          text(
              "journeys.for.tag",
              lists.get().tag(tag).map(this::tag).orElse(text("journeys.for.gone")));
      case JourneyAudience.Matching(String name, var _) -> text("journeys.for.view", name);
      case JourneyAudience.Listed(String name, var customers) ->
          name.isEmpty()
              ? text("journeys.for.chosen", number(customers.size()))
              : text("journeys.for.list", name, number(customers.size()));
      case JourneyAudience.Birthday(int ahead) ->
          ahead == 0
              ? text("journeys.for.birthday")
              : text("journeys.for.birthday-ahead", number(ahead));
    };
  }

  Badge status(JourneyStatus status) {
    Tone tone =
        switch (status) {
          case RUNNING -> Tone.SUCCESS;
          case PAUSED -> Tone.WARNING;
          case STOPPED -> Tone.NEUTRAL;
        };
    return Badge.of(tone, text("journeys.status." + status.code()));
  }

  String event(JourneyEvent event) {
    return text("journeys.event." + event.code());
  }

  String branch(JourneyBranch branch, SopTemplate template) {
    String when = text("journeys.branch.at", step(branch.step(), template), event(branch.event()));
    return when
        + " → "
        + switch (branch.way()) {
          case JourneyBranch.Way.Skip() -> text("journeys.way.skip");
          case JourneyBranch.Way.End() -> text("journeys.way.end");
          case JourneyBranch.Way.JumpTo(String key) ->
              text("journeys.way.jump-to", step(key, template));
        };
  }

  String step(String key, SopTemplate template) {
    return template.step(key).map(SopStep::title).orElse(key);
  }

  String day(int day) {
    return text("journeys.day", number(day));
  }

  String limit(String id) {
    return messages.has("journeys.limit." + id)
        ? text("journeys.limit." + id)
        : text("journeys.limit.other");
  }

  String delay(Enrolment.Delay delay) {
    return text("journeys.delay", formats.date(delay.from()), limit(delay.limit()));
  }

  String reason(EndReason reason) {
    return text("journeys.end." + reason.code());
  }

  /// Whether somebody is under way, or why not.
  Badge standing(JourneyPerson person) {
    Optional<Enrolment.End> end = person.enrolment().end();
    return end.map(
            each ->
                Badge.of(
                    each.reason() == EndReason.FINISHED ? Tone.SUCCESS : Tone.NEUTRAL,
                    reason(each.reason())))
        .orElseGet(() -> Badge.of(Tone.INFO, text("journeys.person.active")));
  }

  /// What comes next for a customer.
  String next(JourneyPerson person, SopTemplate template) {
    if (!person.enrolment().isActive()) {
      return "";
    }
    if (!person.open().isEmpty()) {
      return text("journeys.person.open", step(person.open().getFirst(), template));
    }
    return person
        .next()
        .map(
            key ->
                text(
                    "journeys.person.next",
                    formats.date(person.enrolment().due()),
                    step(key, template)))
        .orElse("");
  }

  String log(JourneyLogEntry entry, SopTemplate template) {
    String count = number(entry.customers());
    String key = "journeys.log." + entry.kind().code();
    return switch (entry.kind()) {
      case STARTED, CHANGED, PAUSED, RESUMED -> text(key);
      case STOPPED, ENROLLED -> text(key, count);
      case KEPT_OUT -> text(key, count, text("journeys.refusal." + entry.detail()));
      case MOVED, LEFT_OUT -> text(key, count, limit(entry.detail()));
      case ENDED -> text(key, count, text("journeys.end." + entry.detail()));
      case OPENED, DONE, SKIPPED, LATER, MISSED, UNDONE ->
          text(key, count, step(entry.detail(), template));
    };
  }
}
