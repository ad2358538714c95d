package org.siyu.storage.release;

import java.util.stream.Collectors;
import org.siyu.core.content.Asset;
import org.siyu.core.release.CapCheck;
import org.siyu.core.release.ReleaseEntry;
import org.siyu.core.release.ReleaseSheet;
import org.siyu.core.release.ReleaseText;
import org.siyu.core.release.ReleaseWords;

/// What both formats of a release sheet say in the same words.
final class ReleaseSubject {
  private ReleaseSubject() {}

  /// The day and how many items, or the one item.
  static String of(ReleaseSheet sheet, ReleaseWords words) {
    return sheet
        .day()
        .map(
            day ->
                words.day(day)
                    + " · "
                    + words.text(
                        ReleaseText.ITEMS,
                        words.number(sheet.entries().size()),
                        words.number(sheet.released())))
        .orElseGet(
            () ->
                sheet.entries().getFirst().item().content().title()
                    + " · "
                    + released(sheet.entries().getFirst(), words));
  }

  static String released(ReleaseEntry entry, ReleaseWords words) {
    return words.text(entry.isReleased() ? ReleaseText.RELEASED : ReleaseText.NOT_RELEASED);
  }

  static String general(ReleaseEntry entry, ReleaseWords words) {
    return entry
        .item()
        .content()
        .general()
        .map(general -> general.title() + "\n" + general.body())
        .orElse(words.text(ReleaseText.NO_GENERAL));
  }

  static String files(ReleaseEntry entry) {
    return entry.item().content().assets().stream()
        .map(Asset::fileName)
        .collect(Collectors.joining("\n"));
  }

  static String overruled(ReleaseEntry entry, ReleaseWords words) {
    return entry
        .overruled()
        .map(
            step ->
                words.text(
                    ReleaseText.OVERRULED_BY,
                    step.memberName(),
                    words.moment(step.at()),
                    step.remark()))
        .orElse("");
  }

  static String caps(ReleaseEntry entry, ReleaseWords words) {
    return entry.caps().isEmpty()
        ? words.text(ReleaseText.NO_CAPS)
        : entry.caps().stream()
            .map(cap -> words.limit(cap) + ": " + kept(cap, words))
            .collect(Collectors.joining("\n"));
  }

  private static String kept(CapCheck cap, ReleaseWords words) {
    return cap.isKept()
        ? words.text(ReleaseText.CAP_KEPT, words.number(cap.planned()))
        : words.text(ReleaseText.CAP_BROKEN, words.number(cap.planned()), words.number(cap.over()));
  }
}
