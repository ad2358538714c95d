package org.siyu.app.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.siyu.app.content.ContentServices;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.words.WordTexts;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ReviewEntry;
import org.siyu.core.content.ShippedSource;
import org.siyu.core.release.CapCheck;
import org.siyu.core.release.ReleaseText;
import org.siyu.core.release.ReleaseWords;
import org.siyu.core.tiers.Tier;
import org.siyu.core.words.WordFinding;

/// The words of a release sheet in the language of now.
public final class ReleaseTexts implements ReleaseWords {
  private final ReviewWords words;
  private final WordTexts findings;

  /// @param tiers words a tier
  /// @param tags the names of tags
  public static ReleaseTexts of(
      Messages messages,
      Formats formats,
      ContentServices services,
      Function<Tier, String> tiers,
      Function<UUID, Optional<String>> tags) {
    return new ReleaseTexts(
        new ReviewWords(
            messages,
            formats,
            () -> ReviewWords.Names.read(services),
            new ReviewWords.Labels(tiers, tags)),
        new WordTexts(messages));
  }

  private ReleaseTexts(ReviewWords words, WordTexts findings) {
    this.words = words;
    this.findings = findings;
  }

  @Override
  public String text(ReleaseText text, Object... arguments) {
    return words.text("review.sheet." + text.key(), arguments);
  }

  @Override
  public String day(LocalDate day) {
    return words.formats().longDate(day);
  }

  @Override
  public String moment(LocalDateTime moment) {
    return words.formats().dateTime(moment);
  }

  @Override
  public String number(long number) {
    return words.formats().number(number);
  }

  @Override
  public String status(ContentItem item) {
    return words.status(item.status());
  }

  @Override
  public String channel(ContentItem item) {
    return words.channel(item.content().channel());
  }

  @Override
  public String audience(ContentItem item) {
    return words.audience(item.content().audience());
  }

  @Override
  public String owner(ContentItem item) {
    return words.member(item.people().owner());
  }

  @Override
  public String step(ReviewEntry entry) {
    return words.step(entry);
  }

  @Override
  public String severity(WordFinding finding) {
    return findings.severity(finding.severity());
  }

  @Override
  public String reason(WordFinding finding) {
    String instead = findings.substitutes(finding);
    return findings.category(finding.reason())
        + ": "
        + findings.reason(finding)
        + (instead.isEmpty() ? "" : " " + words.text("review.instead", instead));
  }

  @Override
  public String limit(CapCheck cap) {
    return words.text(
        "review.limit." + cap.limit().span().code(), cap.most(), source(cap.limit().source()));
  }

  /// Where a limit is written; what comes with the program is told in the language of now.
  private String source(String kept) {
    return ShippedSource.of(kept)
        .map(known -> words.text("rhythm.source." + known.code()))
        .orElse(kept);
  }

  @Override
  public String variables(ContentItem item) {
    return words.variables(item.content());
  }

  @Override
  public String disclaimer() {
    return findings.disclaimer();
  }
}
