package org.siyu.core.workspace.sample;

import java.util.EnumMap;
import java.util.Map;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ResultMeasure;

/// What came of a sample's published items. A letter to one customer is opened more often than a
/// post, evenings do better than mornings, questions are answered and offers bought: with enough
/// chance that it must be looked for. Channels count what they can count: a group sees who joins
/// and leaves, a post does not.
final class ContentOutcomes {
  private final Chance chance;

  /// How a channel does, in shares of a hundred.
  private record Channel(int least, int most, int opening, int clicking, int ordering) {}

  ContentOutcomes(Chance chance) {
    this.chance = chance;
  }

  ContentResults of(ContentItem item) {
    String code = item.content().channel();
    ContentItem.Traits traits = item.traits();
    Channel channel = channel(code);
    long reach = chance.between(channel.least, channel.most);
    long opens = share(reach, channel.opening * time(item) * topic(traits.kind(), 100, 96, 108));
    long clicks = share(opens, channel.clicking * topic(traits.kind(), 90, 145, 95) * form(traits));
    long orders = share(clicks, channel.ordering * topic(traits.kind(), 60, 170, 55));
    boolean isGroup = code.equals("group");
    Map<ResultMeasure, Long> values = new EnumMap<>(ResultMeasure.class);
    values.put(ResultMeasure.REACH, reach);
    values.put(ResultMeasure.OPENS, opens);
    values.put(ResultMeasure.CLICKS, clicks);
    values.put(ResultMeasure.INTERACTIONS, share(opens, 7 * topic(traits.kind(), 80, 60, 240)));
    if (isGroup || code.equals("live") || code.equals("short-video")) {
      values.put(ResultMeasure.JOINS, share(reach, isGroup ? 1.1 : 0.6));
    }
    if (isGroup || code.equals("one-to-one")) {
      values.put(
          ResultMeasure.LEAVES, share(reach, traits.kind().equals("promotion") ? 0.8 : 0.25));
    }
    values.put(ResultMeasure.ORDERS, orders);
    values.put(ResultMeasure.AMOUNT_CENTS, orders * chance.between(6_900, 18_900));
    return new ContentResults(values);
  }

  private static Channel channel(String code) {
    return switch (code) {
      case "group" -> new Channel(1_500, 2_300, 34, 16, 8);
      case "moments" -> new Channel(1_900, 3_200, 22, 12, 6);
      case "official-account" -> new Channel(2_400, 3_600, 12, 22, 5);
      case "live" -> new Channel(420, 1_100, 46, 30, 13);
      case "short-video" -> new Channel(900, 2_800, 38, 9, 4);
      case "mini-program" -> new Channel(700, 1_500, 29, 35, 10);
      default -> new Channel(60, 180, 68, 34, 14);
    };
  }

  /// Evenings do better than mornings, weekends a little better than working days.
  private static double time(ContentItem item) {
    int hour = item.plan().start().getHour();
    double slot = hour >= 20 ? 1.22 : hour >= 18 ? 1.1 : hour >= 12 && hour < 14 ? 1.05 : 0.88;
    boolean isWeekend = item.plan().start().getDayOfWeek().getValue() > 5;
    return isWeekend ? slot * 1.06 : slot;
  }

  private static double form(ContentItem.Traits traits) {
    return switch (traits.form()) {
      case "poster" -> 0.9;
      case "poll", "questions" -> 1.15;
      case "mini-program-card" -> 1.25;
      default -> 1;
    };
  }

  /// Brand stories are at 80.
  private static double topic(String kind, int knowHow, int promotion, int interaction) {
    return switch (kind) {
          case "know-how" -> knowHow;
          case "promotion" -> promotion;
          case "interaction" -> interaction;
          default -> 80;
        }
        / 100.0;
  }

  /// So many of a hundred, give or take a fifth.
  private long share(long of, double percent) {
    double lucky = percent * chance.between(80, 120) / 100;
    return Math.min(of, Math.round(of * lucky / 100));
  }
}
