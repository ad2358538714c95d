package org.siyu.app.journey;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.IsoDay;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.StepIndicator;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.journey.JourneyPreview;
import org.siyu.core.journey.JourneySteps;
import org.siyu.core.sop.SopEntry;

/// The four questions before a journey begins: which template, for whom, by which rules, and what
/// that would bring.
final class JourneyWizard extends VBox {
  private final JourneysViewModel model;
  private final JourneyForm form;
  private final Desk desk;
  private final JourneyWords words;
  private final FormFields fields;
  private final StepIndicator steps;
  private final VBox body = new VBox(16);
  private final VBox count = new VBox(6);
  private final Button back;
  private final Button on;

  JourneyWizard(JourneysViewModel model, JourneyForm form, Desk desk, JourneyWords words) {
    super(16);
    this.model = model;
    this.form = form;
    this.desk = desk;
    this.words = words;
    this.fields = new FormFields(desk.messages(), desk.problems());
    this.steps =
        new StepIndicator(
            desk.messages(),
            Arrays.stream(WizardStep.values())
                .map(step -> words.text("journeys.wizard." + step.code()))
                .toList());
    this.back =
        Controls.button(
            Action.of(words.text("journeys.wizard.back"), Feather.ARROW_LEFT, this::back));
    this.on =
        Controls.primary(
            Action.of(words.text("journeys.wizard.on"), Feather.ARROW_RIGHT, this::on));
    back.setId("wizard-back");
    on.setId("wizard-on");
    PageHeader header = new PageHeader(desk.messages(), words.text("journeys.new"));
    header.subtitle(words.text("journeys.wizard.about"));
    getChildren().addAll(header, steps, body, new HBox(8, back, on));
    setId("journey-wizard");
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            on();
            event.consume();
          }
        });
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                form.stepProperty().subscribe(this::show),
                form.previewProperty().subscribe(_ -> count()),
                form.refusalProperty().subscribe(_ -> count())));
  }

  void takeKeyboard() {
    on.requestFocus();
  }

  private void back() {
    int at = form.stepProperty().get().ordinal();
    if (at == 0) {
      model.close();
    } else {
      model.ask(WizardStep.values()[at - 1]);
    }
  }

  private void on() {
    int at = form.stepProperty().get().ordinal();
    if (at == WizardStep.values().length - 1) {
      model.begin();
    } else {
      model.ask(WizardStep.values()[at + 1]);
    }
  }

  private void show(WizardStep step) {
    steps.currentProperty().set(step.ordinal());
    on.setText(
        words.text(step == WizardStep.CHECK ? "journeys.wizard.begin" : "journeys.wizard.on"));
    Node page =
        switch (step) {
          case TEMPLATE -> template();
          case AUDIENCE -> audience();
          case RULES -> rules();
          case CHECK -> check();
        };
    on.setDisable(form.template().isEmpty());
    body.getChildren().setAll(page, count);
    count();
  }

  private Node template() {
    if (form.lists().templates().isEmpty()) {
      return new EmptyState(
          Feather.BOOK_OPEN,
          words.text("journeys.no-templates"),
          words.text("journeys.no-templates.text"));
    }
    VBox choices = new VBox(10);
    ToggleGroup group = new ToggleGroup();
    for (SopEntry entry : form.lists().templates()) {
      RadioButton button = new RadioButton(entry.name());
      button.setToggleGroup(group);
      button.setId("template-" + entry.template().code());
      button.setSelected(form.template().filter(had -> had.id().equals(entry.id())).isPresent());
      button.setOnAction(_ -> form.choose(entry));
      JourneySteps of = JourneySteps.of(entry.template());
      choices
          .getChildren()
          .add(
              new VBox(
                  2,
                  button,
                  Controls.paragraph(
                      words.text(
                          "journeys.template.about",
                          words.goal(entry.template().overview().goal()),
                          words.number(of.size()),
                          words.number(of.days())),
                      "caption"),
                  Controls.paragraph(entry.template().overview().summary(), "muted")));
    }
    return Card.titled(words.text("journeys.wizard.template"), choices);
  }

  private Node audience() {
    return Card.titled(
        words.text("journeys.wizard.audience"),
        new AudienceFields(
            form.audience(), AudienceKind.OF_JOURNEYS, fields, words, form::kind, model::preview));
  }

  private Node rules() {
    AudienceKind kind = form.audience().kind();
    boolean hasLeaving = kind != AudienceKind.LIST && kind != AudienceKind.BIRTHDAY;
    VBox all =
        new VBox(
            16,
            new RulesFields(form.rules(), fields, words, form.lists(), hasLeaving, model::preview));
    if (!form.firstScript().isEmpty()) {
      TextArea second = fields.lines("journeys.second", form.second(), 3, form::second);
      second.setPromptText(form.firstScript());
      second.setId("journey-second");
      all.getChildren()
          .add(
              Card.titled(
                  words.text("journeys.second"), words.text("journeys.second.text"), second));
    }
    return all;
  }

  private Node check() {
    TextField name = fields.line("journeys.name", form.name(), form::name);
    name.setId("journey-name");
    DatePicker start = new DatePicker(form.start());
    start.setConverter(new IsoDay(desk.formats()));
    start.setAccessibleText(words.text("journeys.start"));
    start
        .valueProperty()
        .addListener(
            (_, _, day) ->
                form.start(day == null || day.isBefore(model.today()) ? model.today() : day));
    return Card.titled(
        words.text("journeys.wizard.check"),
        fields.labelled("journeys.name", name),
        fields.labelled("journeys.start", start));
  }

  /// Who would get in, as far as that is known by now.
  private void count() {
    count.getChildren().clear();
    form.refusalProperty()
        .get()
        .ifPresent(
            problem ->
                count
                    .getChildren()
                    .add(Controls.paragraph(desk.problems().sentence(problem), "negative")));
    if (form.stepProperty().get() != WizardStep.TEMPLATE) {
      form.previewProperty().get().ifPresent(this::count);
    }
  }

  private void count(JourneyPreview preview) {
    VBox lines =
        new VBox(
            6,
            Controls.paragraph(
                words.text("journeys.preview.enrolled", words.number(preview.enrolled())),
                "strong"));
    lines.setId("journey-preview");
    preview
        .keptOut()
        .forEach(
            (why, customers) ->
                lines
                    .getChildren()
                    .add(
                        Controls.paragraph(
                            words.text(
                                "journeys.preview.kept-out",
                                words.number(customers),
                                words.text("journeys.refusal." + why.code())))));
    preview
        .moved()
        .forEach(
            (limit, customers) ->
                lines
                    .getChildren()
                    .add(
                        Controls.paragraph(
                            words.text(
                                "journeys.preview.moved",
                                words.number(customers),
                                words.limit(limit)))));
    if (preview.moved().isEmpty() && preview.enrolled() > 0) {
      lines.getChildren().add(Controls.paragraph(words.text("journeys.preview.free"), "muted"));
    }
    count.getChildren().add(Card.titled(words.text("journeys.preview"), lines));
  }
}
