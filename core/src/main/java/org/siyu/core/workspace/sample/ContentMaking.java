package org.siyu.core.workspace.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.content.Audience;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.team.Member;
import org.siyu.core.workspace.WorkspaceLanguage;

/// A quarter of content: nine weeks that went out, with what came of it, and four that are planned,
/// the nearer the further on their way. The rhythm is that of a careful team: three or four posts
/// of Moments a day with a mix of kinds, a group's morning news and evening notices, articles, a
/// live show and clips on their days of the week.
final class ContentMaking {
  private static final int WEEKS_BEFORE = 9;
  private static final int WEEKS_AFTER = 4;
  private static final int CONTENT_TEAM = 4;
  private static final int OWNER = 0;
  private static final int REVIEWER = 2;
  private static final int COMPLIANCE = 6;

  /// Every so many of the items under review have a claim in them that wants a look.
  private static final int CLAIMS = 5;

  /// Of a hundred days so many have more than the rhythm bears.
  private static final int BUSY = 8;

  private final SampleSpec spec;
  private final List<Member> members;
  private final Chance chance;
  private final SampleIds ids;
  private final ContentWords words;
  private final ContentOutcomes outcomes;
  private final List<ContentItem> made = new ArrayList<>();

  /// With a chance of its own, so that customers stay what they were.
  ContentMaking(SampleSpec spec, List<Member> members) {
    this.spec = spec;
    this.members = members;
    this.chance = new Chance(spec.seed() + 1);
    this.ids = new SampleIds(chance, spec.end().minusHours(1));
    this.outcomes = new ContentOutcomes(new Chance(spec.seed() + 2));
    this.words =
        spec.language() == WorkspaceLanguage.ZH ? ContentWords.chinese() : ContentWords.english();
  }

  List<ContentItem> make() {
    LocalDate today = spec.end().toLocalDate();
    LocalDate last = today.plusWeeks(WEEKS_AFTER);
    for (LocalDate day = today.minusWeeks(WEEKS_BEFORE);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      plan(day);
    }
    letters(today);
    ownCheck();
    return List.copyOf(made);
  }

  /// Something that waits for the check of whoever the sample is made for, on any day.
  private void ownCheck() {
    Optional<UUID> owner = Optional.of(members.get(OWNER).id());
    List<ContentItem> own =
        made.stream().filter(item -> item.people().owner().equals(owner)).toList();
    if (own.stream().noneMatch(item -> item.status() == ContentStatus.SELF_CHECK)) {
      own.stream()
          .filter(item -> item.status() == ContentStatus.DRAFT)
          .findFirst()
          .ifPresent(item -> made.set(made.indexOf(item), item.with(ContentStatus.SELF_CHECK)));
    }
  }

  private void plan(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    boolean isWeekend = weekday.getValue() > 5;
    add(day, "08:30", words.mornings(), "moments", "pictures", "light", "know-how", 0);
    add(day, "12:15", words.tips(), "moments", "pictures", "light", "know-how", 0);
    add(day, "18:40", words.offers(), "moments", "poster", "light", "promotion", 0);
    if (chance.in(isWeekend ? 40 : 65)) {
      add(day, "21:00", words.questions(), "moments", "poll", "light", "interaction", 0);
    }
    if (chance.in(BUSY)) {
      add(day, "10:30", words.offers(), "moments", "poster", "light", "promotion", 0);
      add(day, "15:30", words.offers(), "moments", "poster", "light", "promotion", 0);
    }
    if (!isWeekend) {
      // once a day is what a group bears
      String kind = weekday == DayOfWeek.THURSDAY ? "promotion" : "interaction";
      add(day, "07:50", words.groups(), "group", "text", "light", kind, 0);
    }
    switch (weekday) {
      case MONDAY ->
          add(day, "17:30", words.clips(), "short-video", "short-video", "light", "know-how", 0);
      case TUESDAY ->
          add(day, "15:00", words.letters(), "one-to-one", "text", "medium", "brand", 30);
      case WEDNESDAY ->
          add(
              day,
              "20:00",
              words.articles(),
              "official-account",
              "article",
              "heavy",
              "know-how",
              0);
      case THURSDAY ->
          add(day, "17:30", words.clips(), "short-video", "short-video", "light", "brand", 0);
      case FRIDAY -> add(day, "20:00", words.shows(), "live", "live", "medium", "promotion", 90);
      case SATURDAY -> {
        add(
            day,
            "10:00",
            words.cards(),
            "mini-program",
            "mini-program-card",
            "light",
            "promotion",
            0);
        add(day, "19:30", words.groups(), "group", "poll", "light", "interaction", 30);
      }
      case SUNDAY -> {
        add(day, "19:30", words.groups(), "group", "text", "light", "interaction", 0);
        add(day, "20:00", words.articles(), "official-account", "pictures", "medium", "brand", 0);
      }
    }
  }

  /// More letters than the team's own cap bears, on one day and over the month: something for the
  /// forecast to find.
  private void letters(LocalDate today) {
    LocalDate tuesday = today.with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    add(tuesday, "19:00", words.letters(), "one-to-one", "text", "light", "promotion", 0);
    for (int week = 0; week < WEEKS_AFTER; week++) {
      LocalDate friday = today.with(TemporalAdjusters.next(DayOfWeek.FRIDAY)).plusWeeks(week);
      add(friday, "16:30", words.letters(), "one-to-one", "text", "light", "promotion", 0);
    }
  }

  private void add(
      LocalDate day,
      String time,
      List<String> titles,
      String channel,
      String form,
      String depth,
      String kind,
      int minutes) {
    LocalDateTime start = day.atTime(LocalTime.parse(time)).plusMinutes(5L * chance.index(3));
    UUID author = members.get(chance.in(75) ? CONTENT_TEAM : 3).id();
    String title = chance.of(titles);
    Content content =
        Content.of(title, chance.of(words.bodies()), channel).withAudience(audience(channel, kind));
    if (content.audience().isByProfile()) {
      content = content.withGeneral(Optional.of(new Content.General(title, words.general())));
    }
    ContentItem draft =
        ContentDraft.of(content, start, Optional.of(members.get(chance.index(5)).id()))
            .with(new ContentItem.Traits(form, depth, kind, slot(start.toLocalTime())))
            .with(new ContentItem.Plan(start, minutes))
            .with(campaign(kind))
            .item(new ContentId(ids.next()), author);
    ContentStatus status = status(start);
    made.add(
        draft
            .with(claimed(draft.content(), status))
            .with(people(draft.people(), status))
            .with(status)
            .with(status == ContentStatus.RESULTS_IN ? outcomes.of(draft) : ContentResults.NONE));
  }

  private Content claimed(Content content, ContentStatus status) {
    boolean isClaim = isUnderReview(status) && made.size() % CLAIMS == 0;
    return isClaim ? content.withBody(content.body() + words.claim()) : content;
  }

  private static boolean isUnderReview(ContentStatus status) {
    return Set.of(ContentStatus.SELF_CHECK, ContentStatus.CROSS_REVIEW, ContentStatus.LEGAL_REVIEW)
        .contains(status);
  }

  private static String slot(LocalTime time) {
    int hour = time.getHour();
    if (hour < 12) {
      return hour < 9 ? "morning" : "forenoon";
    }
    if (hour < 18) {
      return hour < 14 ? "noon" : "afternoon";
    }
    return hour < 20 ? "evening" : "night";
  }

  private Audience audience(String channel, String kind) {
    if (channel.equals("one-to-one")) {
      return Audience.ofTiers("high-value");
    }
    return kind.equals("promotion") && chance.in(30)
        ? Audience.ofTiers("active", "high-value")
        : Audience.ALL;
  }

  private ContentItem.Campaign campaign(String kind) {
    return kind.equals("promotion")
        ? ContentItem.Campaign.named(chance.of(words.campaigns()))
        : ContentItem.Campaign.NONE;
  }

  private ContentItem.People people(ContentItem.People drafted, ContentStatus status) {
    return Set.of(ContentStatus.DRAFT, ContentStatus.SELF_CHECK).contains(status)
        ? drafted
        : new ContentItem.People(
            drafted.author(),
            drafted.editor(),
            drafted.owner(),
            Optional.of(members.get(made.size() % 3 == 0 ? OWNER : REVIEWER).id()),
            Optional.of(members.get(made.size() % 4 == 1 ? OWNER : COMPLIANCE).id()));
  }

  private ContentStatus status(LocalDateTime start) {
    if (start.isBefore(spec.end())) {
      boolean isFresh = start.isAfter(spec.end().minusDays(3));
      return isFresh || chance.in(8) ? ContentStatus.PUBLISHED : ContentStatus.RESULTS_IN;
    }
    if (start.isBefore(spec.end().plusDays(4))) {
      return chance.in(90) ? ContentStatus.SCHEDULED : ContentStatus.LEGAL_REVIEW;
    }
    if (start.isBefore(spec.end().plusDays(9))) {
      return List.of(
              ContentStatus.SCHEDULED, ContentStatus.LEGAL_REVIEW, ContentStatus.CROSS_REVIEW)
          .get(chance.weighted(30, 40, 30));
    }
    return List.of(ContentStatus.CROSS_REVIEW, ContentStatus.SELF_CHECK, ContentStatus.DRAFT)
        .get(
            start.isBefore(spec.end().plusDays(16))
                ? chance.weighted(20, 35, 45)
                : chance.weighted(0, 10, 90));
  }
}
