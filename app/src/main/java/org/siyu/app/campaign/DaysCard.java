package org.siyu.app.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.TableBehind;
import org.siyu.app.widget.TrendChart;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignFigures;
import org.siyu.core.campaign.CampaignOutlook;
import org.siyu.core.campaign.Spread;
import org.siyu.core.shared.Money;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopTarget;

/// What has come of a measure day by day, against the target as it is spread over the days, and
/// where that leads.
final class DaysCard {
  private static final int MOST_MEASURES = 4;

  /// What a campaign is for, first.
  private static final List<SopMeasure> FIRST =
      List.of(SopMeasure.ORDERS, SopMeasure.GMV, SopMeasure.JOINS, SopMeasure.PARTICIPATION);

  private final CampaignsViewModel model;
  private final Detail detail;
  private final Campaign campaign;
  private final CampaignFigures figures;
  private final Messages messages;
  private final Formats formats;
  private final CampaignWords words;

  DaysCard(CampaignsViewModel model, Detail detail, Desk desk, CampaignWords words) {
    this.model = model;
    this.detail = detail;
    this.campaign = detail.campaign();
    this.figures = detail.review().figures();
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.words = words;
  }

  private List<SopMeasure> measures() {
    List<SopMeasure> measures =
        campaign.targets().stream()
            .map(SopTarget::measure)
            .filter(Spread::fits)
            .sorted(
                Comparator.comparing(
                    each -> FIRST.contains(each) ? FIRST.indexOf(each) : FIRST.size()))
            .limit(MOST_MEASURES)
            .toList();
    return measures.isEmpty() ? List.of(SopMeasure.ORDERS) : measures;
  }

  Card node() {
    List<SopMeasure> measures = measures();
    SopMeasure chosen =
        measures.contains(model.measureProperty().get())
            ? model.measureProperty().get()
            : measures.getFirst();
    VBox body = new VBox(10);
    TableBehind behind = chart(chosen);
    if (measures.size() > 1) {
      body.getChildren()
          .add(
              new SegmentedControl<SopMeasure>(
                      messages.text("campaign.days.measure"), measures, words::measure)
                  .choosing("campaign-measure-", chosen, model.measureProperty()::set));
    }
    body.getChildren().add(behind);
    outlook(chosen).ifPresent(text -> body.getChildren().add(Controls.paragraph(text, "caption")));
    return Card.titled(
            messages.text("campaign.days.title"), messages.text("campaign.days.text"), body)
        .action(behind.toggle());
  }

  private TableBehind chart(SopMeasure measure) {
    LocalDate first = figures.window().first();
    List<LocalDate> dates = first.datesUntil(figures.window().last().plusDays(1)).toList();
    List<String> days =
        dates.stream()
            .map(day -> String.format("%02d-%02d", day.getMonthValue(), day.getDayOfMonth()))
            .toList();
    LocalDate today = detail.review().at().toLocalDate();
    long known = Math.clamp(ChronoUnit.DAYS.between(first, today) + 1, 0, dates.size());
    List<Double> actual =
        figures.running(measure).stream().limit(known).map(BigDecimal::doubleValue).toList();
    List<TrendChart.Series> series = new ArrayList<>();
    series.add(series(measure, "campaign.days.actual", actual, "accented"));
    campaign
        .target(measure)
        .ifPresent(
            target -> series.add(series(measure, "campaign.days.target", wanted(target), "quiet")));
    TrendChart chart =
        new TrendChart(
            words.measure(measure),
            days,
            series,
            value ->
                measure.unit() == SopMeasure.Unit.MONEY
                    ? formats.shortMoney(Money.of(BigDecimal.valueOf(Math.round(value))))
                    : formats.number(Math.round(value)));
    return new TableBehind(messages, chart, chart.data());
  }

  private List<Double> wanted(SopTarget target) {
    List<Double> wanted = new ArrayList<>();
    double so = 0;
    for (double share :
        campaign.pace().of(target.measure()).shares(figures.window(), campaign.day())) {
      so += share;
      wanted.add(so * target.value().doubleValue());
    }
    return wanted;
  }

  private TrendChart.Series series(
      SopMeasure measure, String key, List<Double> values, String style) {
    return new TrendChart.Series(
        messages.text(key),
        values,
        values.stream()
            .map(value -> words.value(measure, BigDecimal.valueOf(Math.round(value))))
            .toList(),
        style);
  }

  private Optional<String> outlook(SopMeasure measure) {
    return detail.review().outlook().targets().stream()
        .filter(each -> each.target().measure() == measure)
        .filter(each -> each.basis() == CampaignOutlook.Basis.RUN)
        .findFirst()
        .map(words::run);
  }
}
