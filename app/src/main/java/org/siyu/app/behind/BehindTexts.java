package org.siyu.app.behind;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.kpi.KpiWords;
import org.siyu.core.behind.BehindColumn;
import org.siyu.core.behind.BehindRow;
import org.siyu.core.behind.BehindTotal;
import org.siyu.core.behind.BehindWords;
import org.siyu.core.behind.Origin;
import org.siyu.core.behind.RowFamily;
import org.siyu.core.behind.RowKind;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.team.Member;

/// Words rows behind a number.
final class BehindTexts implements BehindWords {
  private final Messages messages;
  private final KpiWords kpi;
  private final BehindViewModel.Shown shown;

  BehindTexts(Messages messages, Formats formats, BehindViewModel.Shown shown) {
    this.messages = messages;
    this.kpi = new KpiWords(messages, formats);
    this.shown = shown;
  }

  /// What the number is called.
  String name() {
    return shown
        .indicator()
        .map(kpi::name)
        .or(() -> shown.measure().map(kpi::measure))
        .orElse(shown.page().query().code());
  }

  /// For a customer of whom neither name is known.
  String unnamed() {
    return messages.text("customers.unnamed");
  }

  /// Of whom and when.
  String of() {
    return messages.text(
        "kpi.subtitle.of",
        kpi.scope(shown.page().query().scope(), shown.members()),
        kpi.period(shown.page().query().span().period()));
  }

  String value(double value) {
    return kpi.value(shown.unit(), value);
  }

  /// How the number comes from the rows.
  String sum() {
    BehindTotal total = shown.page().total();
    RowFamily family = shown.page().family();
    return messages.text(
        "behind.sum." + total.makes().code(),
        messages.text("behind.rows." + family.code(), total.rows()),
        value(total.number()),
        kpi.number(total.customers()));
  }

  /// What is shown of how many.
  String range() {
    long first = shown.page().offset();
    return messages.text(
        "behind.range",
        kpi.number(first + 1),
        kpi.number(first + shown.page().rows().size()),
        kpi.number(shown.page().total().rows()));
  }

  /// That the rows no longer make the number.
  String uneven() {
    return messages.text(
        "behind.uneven",
        kpi.value(shown.unit(), shown.page().counted()),
        value(shown.page().total().number()));
  }

  @Override
  public String header(BehindColumn column) {
    boolean isOrderNo = column == BehindColumn.TITLE && shown.page().family() == RowFamily.ORDERS;
    return messages.text("behind.column." + (isOrderNo ? "order-no" : column.code()));
  }

  @Override
  public String kind(BehindRow row) {
    return row.kind() == RowKind.INTERACTION
        ? messages.text("exchange.interaction-kind." + row.state())
        : messages.text("behind.kind." + row.kind().code());
  }

  @Override
  public String title(BehindRow row) {
    return row.kind() == RowKind.FOLLOW_UP
        ? messages.text("customers.follow-up.kind." + row.title())
        : row.title();
  }

  @Override
  public String member(UUID id) {
    return shown.members().stream()
        .filter(member -> member.id().equals(id))
        .map(Member::name)
        .findFirst()
        .orElse("–");
  }

  @Override
  public String state(BehindRow row) {
    return switch (row.kind()) {
      case ORDER -> messages.text("exchange.order-status." + row.state());
      case CANCELLATION -> messages.text("behind.kind.cancellation");
      case CONTENT, SENDING, STEP -> channel(row.state());
      case REVIEW -> messages.text("review.step." + row.state());
      case FOLLOW_UP, EXPORT -> messages.text("behind.state." + row.state());
      default -> "";
    };
  }

  private String channel(String code) {
    return shown
        .choices()
        .find(ChoiceList.CHANNEL, code)
        .map(choice -> choice.name(messages.language() == Language.CHINESE))
        .orElse(code);
  }

  @Override
  public String counts(BehindRow row) {
    return value(row.counts());
  }

  @Override
  public boolean isMoney() {
    return shown.unit() == IndicatorUnit.MONEY;
  }

  @Override
  public String isCounted(BehindRow row) {
    return messages.text(row.isCounted() ? "behind.counted" : "behind.not-counted");
  }

  @Override
  public String origin(BehindRow row) {
    if (row.origin().isPresent()) {
      return place(row.origin().get());
    }
    return switch (row.kind()) {
      case STATED -> messages.text("behind.origin.unknown");
      case RECKONED -> messages.text("behind.origin.reckoned");
      default -> messages.text("behind.origin.none");
    };
  }

  private String place(Origin origin) {
    return messages.text(
        origin.sheet().isEmpty() ? "behind.origin.csv" : "behind.origin.sheet",
        origin.file(),
        origin.sheet(),
        origin.row(),
        kpi.formats().date(origin.importedAt().toLocalDate()),
        origin.importedBy());
  }

  @Override
  public String others(BehindRow row) {
    List<BehindRow.Other> others = row.others();
    return others.stream()
        .map(
            other ->
                messages.text(
                    other.isReplaced() ? "behind.other.replaced" : "behind.other.refused",
                    value(other.value()),
                    place(other.origin())))
        .collect(Collectors.joining(" · "));
  }
}
