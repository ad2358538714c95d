package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.core.shared.Percent;
import org.siyu.core.tiers.MeanSegment;
import org.siyu.core.tiers.MigrationMatrix.Move;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierDistribution;
import org.siyu.core.tiers.TierReport;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.TierSnapshot;

/// Says in sentences what stands out in a snapshot.
public final class TierFindings {
  private final Messages messages;
  private final Formats formats;
  private final TierTexts texts;

  public TierFindings(Messages messages, Formats formats, TierTexts texts) {
    this.messages = messages;
    this.formats = formats;
    this.texts = texts;
  }

  /// The weightiest first; empty where nobody is.
  public List<String> of(
      TierScheme scheme, TierSnapshot snapshot, Optional<TierReport.Earlier> earlier) {
    TierDistribution tiers = snapshot.tiers();
    if (tiers.customers() == 0) {
      return List.of();
    }
    List<String> findings = new ArrayList<>();
    best(scheme, tiers).ifPresent(findings::add);
    risk(scheme, tiers).ifPresent(findings::add);
    withoutOrders(snapshot).ifPresent(findings::add);
    earlier.ifPresent(before -> moves(scheme, before, findings));
    return findings;
  }

  private Optional<String> best(TierScheme scheme, TierDistribution tiers) {
    return scheme.tiers().stream()
        .min(Comparator.comparingInt(Tier::rank))
        .flatMap(tier -> tiers.share(tier.code()))
        .filter(share -> share.customers() > 0 && tiers.spend().cents() > 0)
        .map(
            share ->
                messages.text(
                    "tiers.finding.best",
                    texts.tier(scheme, share.tier()),
                    formats.percent(tiers.customerShare(share), 1),
                    formats.percent(tiers.spendShare(share), 1)));
  }

  private Optional<String> risk(TierScheme scheme, TierDistribution tiers) {
    return tiers
        .share(Tier.CHURN_RISK)
        .filter(share -> share.customers() > 0)
        .map(
            share ->
                messages.text(
                    "tiers.finding.risk",
                    texts.tier(scheme, share.tier()),
                    share.customers(),
                    formats.percent(tiers.customerShare(share), 1),
                    formats.shortMoney(share.spend())));
  }

  private Optional<String> withoutOrders(TierSnapshot snapshot) {
    return snapshot.segments().stream()
        .filter(count -> count.segment() == MeanSegment.NO_ORDERS && count.customers() > 0)
        .findFirst()
        .map(
            count ->
                messages.text(
                    "tiers.finding.no-orders",
                    count.customers(),
                    formats.percent(Percent.of(count.customers(), snapshot.tiers().customers()))));
  }

  private void moves(TierScheme scheme, TierReport.Earlier earlier, List<String> findings) {
    String since = formats.date(earlier.snapshot().asOf().toLocalDate());
    findings.add(
        messages.text(
            "tiers.finding.moved", earlier.moves().changedTier(), since, earlier.moves().came()));
    earlier.moves().moves().stream()
        .filter(move -> !move.staysInPlace() && move.from().isPresent() && move.to().isPresent())
        .max(Comparator.comparingLong(Move::customers))
        .ifPresent(
            move ->
                findings.add(
                    messages.text(
                        "tiers.finding.largest-move",
                        formats.number(move.customers()),
                        texts.tier(earlier.scheme(), move.from().orElseThrow()),
                        texts.tier(scheme, move.to().orElseThrow()))));
  }
}
