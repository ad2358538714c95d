package org.siyu.app.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.campaign.CampaignForms.Form;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.FormFields;
import org.siyu.core.campaign.Actual;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignEdits;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignProblem;
import org.siyu.core.campaign.Spending;
import org.siyu.core.shared.Problem;
import org.siyu.core.sop.SopMeasure;

/// What was spent, and what somebody counted by hand.
final class MoneyCards {
  private final CampaignsViewModel model;
  private final Campaign campaign;
  private final Desk desk;
  private final Messages messages;
  private final Formats formats;
  private final CampaignWords words;
  private final LocalDate today;

  MoneyCards(CampaignsViewModel model, Detail detail, Desk desk, CampaignWords words) {
    this.model = model;
    this.campaign = detail.campaign();
    this.desk = desk;
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.words = words;
    this.today = detail.review().at().toLocalDate();
  }

  private void spend() {
    model.forms().edit(new Form.Expense(Optional.empty()));
  }

  /// Enter edits, N adds, Delete removes.
  Card spending() {
    DataTable<Spending> table =
        new DataTable<Spending>(messages.text("campaign.spending"))
            .value("day", messages.text("campaign.day"), 110, Spending::day, formats::date)
            .text(
                "line",
                messages.text("campaign.spending.line"),
                150,
                each ->
                    each.line().isEmpty() ? messages.text("campaign.line.unplanned") : each.line())
            .number(
                "amount",
                messages.text("campaign.spending.amount"),
                110,
                Spending::amount,
                formats::money)
            .text("note", messages.text("campaign.spending.note"), 220, Spending::note)
            .filling();
    table.rows(FXCollections.observableArrayList(campaign.spending()));
    table.empty(Card.text(messages.text("campaign.spending.none")));
    table.setId("campaign-spending");
    RowKeys.wire(
        table,
        true,
        this::spend,
        each -> model.forms().edit(new Form.Expense(Optional.of(each.id()))),
        each ->
            model.keep(
                CampaignEdits.withoutSpending(campaign, each.id()),
                CampaignLogEntry.Kind.SPENT,
                "− " + each.amount() + " " + each.line()));
    return Card.titled(messages.text("campaign.spending"), table)
        .action(
            Controls.button(
                Action.of(messages.text("campaign.spending.add"), Feather.PLUS, this::spend)));
  }

  Card counted() {
    DatePicker day = words.dayField(today);
    List<SopMeasure> measures = new ArrayList<>();
    campaign.targets().forEach(target -> measures.add(target.measure()));
    for (SopMeasure measure : SopMeasure.values()) {
      if (!measures.contains(measure)) {
        measures.add(measure);
      }
    }
    FormFields fields = new FormFields(messages, desk.problems());
    ComboBox<SopMeasure> measure =
        fields.box(
            "campaign.actual.measure", measures, measures.getFirst(), words::measure, _ -> {});
    TextField value = fields.line("campaign.actual.value", "", _ -> {});
    value.setPrefWidth(110);
    Button add =
        Controls.button(
            Action.of(
                messages.text("campaign.actual.add"),
                Feather.PLUS,
                () ->
                    AmountText.parse(value.getText())
                        .ifPresentOrElse(
                            number ->
                                count(
                                    Optional.ofNullable(day.getValue()).orElse(today),
                                    measure.getValue(),
                                    number),
                            this::refuse)));
    value.setOnAction(_ -> add.fire());
    DataTable<Actual> table =
        new DataTable<Actual>(messages.text("campaign.actual"))
            .value("day", messages.text("campaign.day"), 110, Actual::day, formats::date)
            .text(
                "measure",
                messages.text("campaign.actual.measure"),
                140,
                each -> words.measure(each.measure()))
            .text(
                "value",
                messages.text("campaign.actual.value"),
                110,
                each -> words.value(each.measure(), each.value()))
            .filling();
    table.rows(FXCollections.observableArrayList(campaign.actuals()));
    table.empty(Card.text(messages.text("campaign.actual.none")));
    RowKeys.wire(
        table,
        true,
        value::requestFocus,
        each -> {
          day.setValue(each.day());
          measure.setValue(each.measure());
          value.setText(AmountText.of(each.value()));
          value.requestFocus();
        },
        each ->
            model.keep(
                CampaignEdits.withoutActual(campaign, each),
                CampaignLogEntry.Kind.COUNTED,
                "− " + words.measure(each.measure())));
    return Card.titled(
        messages.text("campaign.actual"),
        messages.text("campaign.actual.text"),
        new FlowPane(
            8,
            8,
            fields.labelled("campaign.day", day),
            fields.labelled("campaign.actual.measure", measure),
            fields.labelled("campaign.actual.value", value),
            new VBox(3, Controls.label("", "caption"), add)),
        table);
  }

  private void count(LocalDate day, SopMeasure measure, BigDecimal value) {
    model.keep(
        campaign.with(new Actual(day, measure, value)),
        CampaignLogEntry.Kind.COUNTED,
        words.measure(measure) + " " + words.value(measure, value));
  }

  private void refuse() {
    desk.toasts().warning(desk.problems().full(Problem.of(CampaignProblem.INVALID_TARGET)));
  }
}
