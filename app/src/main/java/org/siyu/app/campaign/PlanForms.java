package org.siyu.app.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FormFields;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignEdits;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignProblem;
import org.siyu.core.campaign.Spending;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Problem;
import org.siyu.core.sop.SopBudgetLine;

/// Forms of what a campaign rests on and may cost: how it is measured, a line of its budget, an
/// expense.
final class PlanForms {
  private final CampaignsViewModel model;
  private final Campaign campaign;
  private final Messages messages;
  private final CampaignWords words;
  private final FormFields fields;
  private final LocalDate today;

  PlanForms(CampaignsViewModel model, Detail detail, Desk desk, CampaignWords words) {
    this.model = model;
    this.campaign = detail.campaign();
    this.messages = desk.messages();
    this.words = words;
    this.fields = new FormFields(messages, desk.problems());
    this.today = detail.review().at().toLocalDate();
  }

  /// What the form is kept on: the campaign as it is by then.
  private Campaign now() {
    return model.campaign().orElse(campaign);
  }

  private VBox form(Runnable keep, Node... parts) {
    VBox form = new VBox(12, parts);
    form.getChildren()
        .addAll(
            fields.refusal(form, model.forms().refusalProperty()),
            fields.buttons(
                form,
                Action.of(messages.text("campaign.leave"), model.forms()::leave),
                Action.of(messages.text("campaign.form.keep"), Feather.CHECK, keep)));
    return form;
  }

  private static Optional<Integer> whole(TextField field) {
    return AmountText.parse(field.getText())
        .filter(value -> value.scale() <= 0 && value.compareTo(BigDecimal.valueOf(1000)) <= 0)
        .map(BigDecimal::intValueExact);
  }

  Node terms() {
    TextField days =
        fields.line(
            "campaign.terms.days", Integer.toString(campaign.frame().attributionDays()), _ -> {});
    TextField margin =
        fields.line(
            "campaign.terms.percent", Integer.toString(campaign.frame().marginPercent()), _ -> {});
    days.setId("campaign-attribution");
    margin.setId("campaign-margin");
    Controls.styled(days, "form-first");
    return form(
        () -> {
          Optional<Integer> wantedDays = whole(days);
          Optional<Integer> wantedMargin = whole(margin);
          if (wantedDays.isEmpty()) {
            refuse(CampaignProblem.INVALID_ATTRIBUTION, Campaign.Frame.MOST_ATTRIBUTION_DAYS);
          } else if (wantedMargin.isEmpty()) {
            refuse(CampaignProblem.INVALID_MARGIN);
          } else {
            Campaign edited =
                now()
                    .with(
                        now().frame().attributing(wantedDays.get()).withMargin(wantedMargin.get()));
            model
                .forms()
                .keep(
                    edited,
                    CampaignLogEntry.Kind.TARGETS,
                    messages.text("campaign.terms.said", wantedDays.get(), wantedMargin.get()));
          }
        },
        fields.labelled("campaign.terms.days", days),
        Controls.paragraph(messages.text("campaign.terms.days.text"), "caption"),
        fields.labelled("campaign.terms.percent", margin),
        Controls.paragraph(messages.text("campaign.terms.percent.text"), "caption"));
  }

  private void refuse(CampaignProblem problem, Object... arguments) {
    model.forms().refuse(Problem.of(problem, arguments));
  }

  Node line(Optional<String> of) {
    Optional<SopBudgetLine> had =
        campaign.plan().budget().stream()
            .filter(each -> of.equals(Optional.of(each.name())))
            .findFirst();
    TextField name =
        fields.line("campaign.line.name", had.map(SopBudgetLine::name).orElse(""), _ -> {});
    Controls.styled(name, "form-first");
    name.setId("campaign-line-name");
    ComboBox<SopBudgetLine.Kind> kind =
        fields.box(
            "campaign.line.kind",
            List.of(SopBudgetLine.Kind.values()),
            had.map(SopBudgetLine::kind).orElse(SopBudgetLine.Kind.OTHER),
            words::kind,
            _ -> {});
    TextField amount =
        fields.line(
            "campaign.line.planned",
            had.map(line -> AmountText.of(line.amount().amount())).orElse(""),
            _ -> {});
    amount.setId("campaign-line-amount");
    TextArea basis =
        fields.lines("campaign.line.basis", had.map(SopBudgetLine::basis).orElse(""), 3, _ -> {});
    Optional<LocalDate> due = of.flatMap(line -> campaign.pace().due(line, campaign.day()));
    DatePicker day = words.dayField(due.orElse(campaign.day()));
    day.setMaxWidth(Double.MAX_VALUE);
    CheckBox isAllDays = new CheckBox(messages.text("campaign.line.all-days.text"));
    isAllDays.setWrapText(true);
    isAllDays.setSelected(due.isEmpty());
    day.disableProperty().bind(isAllDays.selectedProperty());
    return form(
        () ->
            AmountText.parse(amount.getText())
                .ifPresentOrElse(
                    value ->
                        keep(
                            of,
                            new SopBudgetLine(
                                kind.getValue(), name.getText(), Money.of(value), basis.getText()),
                            isAllDays.isSelected()
                                ? Optional.empty()
                                : Optional.ofNullable(day.getValue())),
                    () -> refuse(CampaignProblem.INVALID_AMOUNT)),
        fields.labelled("campaign.line.name", name),
        FormFields.pair(
            fields.labelled("campaign.line.kind", kind),
            fields.labelled("campaign.line.planned", amount)),
        isAllDays,
        fields.labelled("campaign.line.due", day),
        fields.labelled("campaign.line.basis", basis));
  }

  private void keep(Optional<String> of, SopBudgetLine line, Optional<LocalDate> due) {
    model
        .forms()
        .keep(
            CampaignEdits.withLine(now(), of, line, due),
            CampaignLogEntry.Kind.BUDGET,
            line.name() + " " + line.amount());
  }

  Node expense(Optional<UUID> of) {
    Optional<Spending> had =
        campaign.spending().stream().filter(each -> of.equals(Optional.of(each.id()))).findFirst();
    List<String> names = new ArrayList<>();
    campaign.plan().budget().forEach(each -> names.add(each.name()));
    names.add("");
    had.map(Spending::line).filter(each -> !names.contains(each)).ifPresent(names::add);
    ComboBox<String> line =
        fields.box(
            "campaign.spending.line",
            names,
            had.map(Spending::line).orElse(names.getFirst()),
            each -> each.isEmpty() ? messages.text("campaign.line.unplanned") : each,
            _ -> {});
    TextField amount =
        fields.line(
            "campaign.spending.amount",
            had.map(each -> AmountText.of(each.amount().amount())).orElse(""),
            _ -> {});
    Controls.styled(amount, "form-first");
    amount.setId("campaign-spent");
    DatePicker day = words.dayField(had.map(Spending::day).orElse(today));
    TextField note =
        fields.line("campaign.spending.note", had.map(Spending::note).orElse(""), _ -> {});
    return form(
        () ->
            AmountText.parse(amount.getText())
                .filter(value -> value.signum() > 0)
                .ifPresentOrElse(
                    value ->
                        keep(
                            new Spending(
                                had.map(Spending::id)
                                    .orElseGet(() -> model.services().ids().next()),
                                Optional.ofNullable(day.getValue()).orElse(today),
                                kind(line.getValue()),
                                line.getValue(),
                                Money.of(value),
                                note.getText().strip())),
                    () -> refuse(CampaignProblem.INVALID_AMOUNT)),
        fields.labelled("campaign.spending.line", line),
        FormFields.pair(
            fields.labelled("campaign.spending.amount", amount),
            fields.labelled("campaign.day", day)),
        fields.labelled("campaign.spending.note", note));
  }

  private SopBudgetLine.Kind kind(String line) {
    return campaign.plan().budget().stream()
        .filter(each -> each.name().equals(line))
        .map(SopBudgetLine::kind)
        .findFirst()
        .orElse(SopBudgetLine.Kind.OTHER);
  }

  private void keep(Spending spending) {
    model
        .forms()
        .keep(
            CampaignEdits.withSpending(now(), spending),
            CampaignLogEntry.Kind.SPENT,
            (spending.amount() + " " + spending.line()).strip());
  }
}
