package org.siyu.app.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignEdits;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignProblem;
import org.siyu.core.campaign.Spread;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Problem;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopTarget;

/// A target: of what, how much, and on which of the days.
final class TargetForm extends VBox {
  private static final double DAY = 96;

  private final CampaignsViewModel model;
  private final Optional<SopMeasure> of;
  private final Campaign campaign;
  private final DateRange window;
  private final Desk desk;
  private final Messages messages;
  private final CampaignWords words;
  private final ComboBox<SopMeasure> measure;
  private final TextField value;
  private final TextArea note;
  private final SegmentedControl<Spread.Shape> shape;
  private final VBox spreading = new VBox(8);
  private final FlowPane ownDays = new FlowPane(8, 8);
  private final Label sum = Controls.paragraph("", "strong");
  private final Map<Integer, TextField> typed = new LinkedHashMap<>();

  /// @param of the measure whose target is edited; empty for a new target
  TargetForm(
      CampaignsViewModel model,
      Optional<SopMeasure> of,
      Detail detail,
      Desk desk,
      CampaignWords words) {
    super(12);
    this.model = model;
    this.of = of;
    this.campaign = detail.campaign();
    this.window = detail.review().figures().window();
    this.desk = desk;
    this.messages = desk.messages();
    this.words = words;
    FormFields fields = new FormFields(messages, desk.problems());
    Optional<SopTarget> had = of.flatMap(campaign::target);
    List<SopMeasure> free = new ArrayList<>(List.of(SopMeasure.values()));
    free.removeIf(each -> !of.equals(Optional.of(each)) && campaign.target(each).isPresent());
    this.measure =
        fields.box(
            "campaign.target.measure",
            free,
            of.orElseGet(() -> free.isEmpty() ? SopMeasure.ORDERS : free.getFirst()),
            words::measure,
            _ -> follow());
    this.value =
        fields.line(
            "campaign.target.value",
            had.map(target -> AmountText.of(target.value())).orElse(""),
            _ -> {});
    Controls.styled(value, "form-first");
    value.setId("campaign-target-value");
    this.note =
        fields.lines("campaign.target.note", had.map(SopTarget::note).orElse(""), 3, _ -> {});
    Spread spread = of.map(campaign.pace()::of).orElse(Spread.EVEN);
    this.shape =
        new SegmentedControl<Spread.Shape>(
                messages.text("campaign.target.spread"),
                List.of(Spread.Shape.values()),
                words::shape)
            .choosing("campaign-shape-", spread.shape(), _ -> follow());
    fillDays(spread);
    spreading
        .getChildren()
        .addAll(Controls.label(messages.text("campaign.target.spread"), "caption"), shape);
    getChildren()
        .addAll(
            FormFields.pair(
                fields.labelled("campaign.target.measure", measure),
                fields.labelled("campaign.target.value", value)),
            spreading,
            fields.labelled("campaign.target.note", note),
            fields.refusal(this, model.forms().refusalProperty()),
            fields.buttons(
                this,
                Action.of(messages.text("campaign.leave"), model.forms()::leave),
                Action.of(messages.text("campaign.form.keep"), Feather.CHECK, this::keep)));
    follow();
  }

  private void fillDays(Spread spread) {
    for (LocalDate day : window.first().datesUntil(window.last().plusDays(1)).toList()) {
      int offset = Math.toIntExact(ChronoUnit.DAYS.between(campaign.day(), day));
      BigDecimal had = spread.days().getOrDefault(offset, BigDecimal.ZERO);
      TextField field = new TextField(had.signum() == 0 ? "" : AmountText.of(had));
      field.setPrefWidth(DAY);
      field.setAccessibleText(desk.formats().longDate(day));
      field.textProperty().addListener((_, _, _) -> add());
      typed.put(offset, field);
      ownDays
          .getChildren()
          .add(new VBox(2, Controls.label(desk.formats().date(day), "caption"), field));
    }
  }

  /// Shows what the shape asks for.
  private void follow() {
    boolean isSpread = Spread.fits(measure.getValue());
    spreading.setVisible(isSpread);
    spreading.setManaged(isSpread);
    boolean isOwn = isSpread && shape.valueProperty().get() == Spread.Shape.OWN;
    value.setDisable(isOwn);
    spreading.getChildren().setAll(spreading.getChildren().subList(0, 2));
    if (isOwn) {
      spreading.getChildren().addAll(ownDays, sum);
      add();
    } else {
      spreading
          .getChildren()
          .add(
              Controls.paragraph(
                  messages.text(
                      "campaign.shape." + shape.valueProperty().get().code() + ".text",
                      Spread.ON_THE_DAY,
                      Spread.BESIDE_THE_DAY),
                  "caption"));
    }
  }

  private Optional<Map<Integer, BigDecimal>> days() {
    Map<Integer, BigDecimal> days = new TreeMap<>();
    for (var each : typed.entrySet()) {
      String text = each.getValue().getText().strip();
      Optional<BigDecimal> number =
          text.isEmpty() ? Optional.of(BigDecimal.ZERO) : AmountText.parse(text);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      days.put(each.getKey(), number.get());
    }
    return Optional.of(days);
  }

  private void add() {
    sum.setText(
        days()
            .map(
                days ->
                    messages.text(
                        "campaign.shape.sum",
                        words.value(measure.getValue(), Spread.own(days).sum())))
            .orElse(messages.text("campaign.shape.unreadable")));
    days()
        .filter(_ -> value.isDisabled())
        .ifPresent(days -> value.setText(AmountText.of(Spread.own(days).sum())));
  }

  private void keep() {
    Optional<BigDecimal> wanted = AmountText.parse(value.getText());
    Optional<Map<Integer, BigDecimal>> days = days();
    boolean isOwn = shape.valueProperty().get() == Spread.Shape.OWN;
    if (wanted.isEmpty() || (isOwn && days.isEmpty())) {
      model.forms().refuse(Problem.of(CampaignProblem.INVALID_TARGET));
      return;
    }
    SopTarget target = new SopTarget(measure.getValue(), wanted.get(), note.getText());
    Spread spread =
        switch (shape.valueProperty().get()) {
          case EVEN -> Spread.EVEN;
          case PEAK -> Spread.PEAK;
          case OWN -> Spread.own(days.orElse(Map.of()));
        };
    model
        .forms()
        .keep(
            CampaignEdits.withTarget(
                model.campaign().orElse(campaign),
                of,
                target,
                Spread.fits(target.measure()) ? spread : Spread.EVEN),
            CampaignLogEntry.Kind.TARGETS,
            words.measure(target.measure()) + " " + words.value(target.measure(), target.value()));
  }
}
