package org.siyu.app.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.campaign.CampaignsViewModel.Shown;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.IsoDay;
import org.siyu.app.widget.KeyValueList;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignReview;
import org.siyu.core.campaign.CampaignState;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.Finding;
import org.siyu.core.cases.CaseStudy;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.team.Member;

/// The review: what it came to is filled in; what was learnt, decided and agreed is written here.
final class ReviewPage extends VBox {
  private static final double NARROWEST = 360;
  private static final int USUAL_DAYS = 14;

  private final CampaignsViewModel model;
  private final Shown shown;
  private final CampaignReview review;
  private final Campaign campaign;
  private final Desk desk;
  private final Messages messages;
  private final Formats formats;
  private final CampaignWords words;
  private final List<TextArea> data = new ArrayList<>();
  private final List<TextArea> insights = new ArrayList<>();
  private final TextArea decisions;

  /// @param export gives it out as a workbook
  /// @param keepCase begins a case of it
  /// @param openCase shows a case that was kept of it
  ReviewPage(
      CampaignsViewModel model,
      Shown shown,
      Detail detail,
      Desk desk,
      CampaignWords words,
      Runnable export,
      Runnable keepCase,
      Consumer<UUID> openCase) {
    super(16);
    this.model = model;
    this.shown = shown;
    this.review = detail.review();
    this.campaign = detail.campaign();
    this.desk = desk;
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.words = words;
    this.decisions =
        new FormFields(messages, desk.problems())
            .lines("campaign.decisions", campaign.lessons().decisions(), 3, _ -> {});
    FlowPane actions =
        new FlowPane(
            8,
            8,
            Controls.button(
                Action.of(messages.text("campaign.review.export"), Feather.DOWNLOAD, export)),
            Controls.button(
                Action.of(
                    messages.text("campaign.review.keep-template"),
                    Feather.COPY,
                    () -> model.review().keepAsTemplate(campaign.name()))));
    if (campaign.state().isFinished()) {
      Node keep =
          Controls.button(
              Action.of(messages.text("campaign.review.keep-case"), Feather.BOOK_OPEN, keepCase));
      keep.setId("campaign-keep-case");
      actions.getChildren().add(keep);
    }
    for (CaseStudy study : detail.cases()) {
      actions
          .getChildren()
          .add(
              Controls.flat(
                  Action.of(
                      messages.text("campaign.review.case", study.title()),
                      Feather.BOOKMARK,
                      () -> openCase.accept(study.id()))));
    }
    if (campaign.state() == CampaignState.FINISHED) {
      actions
          .getChildren()
          .addFirst(
              Controls.primary(
                  Action.of(
                      messages.text("campaign.review.close"), Feather.CHECK, model::reviewed)));
    }
    if (!campaign.state().isFinished()) {
      getChildren().add(Controls.paragraph(messages.text("campaign.review.early"), "muted"));
    }
    getChildren()
        .addAll(actions, new EvenRow(NARROWEST, numbers(), timeline()), lessons(), agreed());
  }

  private Card numbers() {
    KeyValueList facts = new KeyValueList();
    for (CampaignReview.TargetLine line : review.targets()) {
      SopMeasure measure = line.target().measure();
      facts.add(
          words.measure(measure),
          messages.text(
              "campaign.review.of",
              words.value(measure, line.actual()),
              words.value(measure, line.target().value()),
              line.attainment().map(each -> formats.percent(each, 0)).orElse("–")));
    }
    facts.add(
        messages.text("campaign.tile.roi"),
        messages.text(
            "campaign.review.roi",
            review.roi().map(roi -> formats.percent(roi, 0)).orElse("–"),
            formats.wholeMoney(campaign.spent()),
            campaign.frame().marginPercent()));
    return Card.titled(messages.text("campaign.review.numbers"), facts);
  }

  private Card timeline() {
    KeyValueList facts =
        new KeyValueList()
            .add(messages.text("campaign.review.kept"), formats.number(review.keptSteps().size()))
            .add(messages.text("campaign.review.late"), formats.number(review.lateSteps().size()))
            .add(
                messages.text("campaign.review.skipped"),
                formats.number(review.skippedSteps().size()))
            .add(
                messages.text("campaign.review.open"), formats.number(review.undoneSteps().size()));
    VBox list = new VBox(4, facts);
    for (CampaignStep step : review.lateSteps()) {
      list.getChildren()
          .add(
              Controls.paragraph(
                  step.title() + " · " + words.lateness(step, review.at()), "caption"));
    }
    for (CampaignLogEntry move : review.moves()) {
      list.getChildren()
          .add(
              Controls.paragraph(
                  words.log(move.kind())
                      + campaign.step(move.step()).map(step -> " · " + step.title()).orElse("")
                      + " · "
                      + move.note(),
                  "caption"));
    }
    return Card.titled(messages.text("campaign.review.timeline"), list);
  }

  private Card lessons() {
    FormFields fields = new FormFields(messages, desk.problems());
    VBox findings = new VBox(8);
    List<Finding> now = new ArrayList<>(campaign.lessons().findings());
    now.add(new Finding("", ""));
    for (Finding finding : now) {
      TextArea figures = fields.lines("campaign.finding.data", finding.data(), 2, _ -> {});
      TextArea insight = fields.lines("campaign.finding.insight", finding.insight(), 2, _ -> {});
      figures.setPromptText(messages.text("campaign.finding.data"));
      insight.setPromptText(messages.text("campaign.finding.insight"));
      data.add(figures);
      insights.add(insight);
      HBox.setHgrow(figures, Priority.ALWAYS);
      HBox.setHgrow(insight, Priority.ALWAYS);
      findings.getChildren().add(FormFields.pair(figures, insight));
    }
    VBox questions = new VBox(2);
    campaign
        .plan()
        .questions()
        .forEach(
            question ->
                questions.getChildren().add(Controls.paragraph("· " + question, "caption")));
    Node save =
        Controls.button(Action.of(messages.text("campaign.review.save"), Feather.SAVE, this::save));
    return Card.titled(
        messages.text("campaign.review.lessons"),
        messages.text("campaign.review.lessons.text"),
        questions,
        findings,
        fields.labelled("campaign.decisions", decisions),
        new HBox(save));
  }

  private Campaign.Lessons written() {
    List<Finding> findings = new ArrayList<>();
    for (int each = 0; each < data.size(); each++) {
      Finding finding = new Finding(data.get(each).getText(), insights.get(each).getText());
      if (!finding.data().isEmpty() || !finding.insight().isEmpty()) {
        findings.add(finding);
      }
    }
    return new Campaign.Lessons(findings, decisions.getText());
  }

  private void save() {
    model.keep(
        campaign.with(written()),
        CampaignLogEntry.Kind.CHANGED,
        messages.text("campaign.review.lessons"));
  }

  /// So that what was typed is not lost when the page is read anew.
  private void saveFirst() {
    if (!written().equals(campaign.lessons())) {
      save();
    }
  }

  private Card agreed() {
    VBox list = new VBox(8);
    for (ActionItem action : review.actions()) {
      CheckBox box = new CheckBox(action.title());
      box.setWrapText(true);
      box.setSelected(action.isDone());
      box.setOnAction(
          _ -> {
            saveFirst();
            model.review().toggle(action);
          });
      list.getChildren()
          .add(
              new VBox(
                  1,
                  box,
                  Controls.label(
                      words.member(shown.team(), action.owner())
                          + " · "
                          + formats.date(action.dueOn()),
                      "caption",
                      action.isLate(review.at().toLocalDate()) ? "negative" : "muted")));
    }
    TextField title = new TextField();
    title.setPromptText(messages.text("campaign.action.title"));
    title.setAccessibleText(messages.text("campaign.action.title"));
    title.setPrefWidth(280);
    ComboBox<Member> owner = new ComboBox<>();
    owner.getItems().setAll(shown.active());
    owner.setConverter(new ChoiceWords<>(Member::name));
    owner.setAccessibleText(messages.text("campaign.action.owner"));
    owner.getSelectionModel().selectFirst();
    LocalDate usual = review.at().toLocalDate().plusDays(USUAL_DAYS);
    DatePicker due = new DatePicker(usual);
    due.setConverter(new IsoDay(formats));
    due.setAccessibleText(messages.text("campaign.action.due"));
    due.getEditor().setAccessibleText(messages.text("campaign.action.due"));
    due.setPrefWidth(140);
    list.getChildren()
        .add(
            new FlowPane(
                8,
                8,
                title,
                owner,
                due,
                Controls.button(
                    Action.of(
                        messages.text("campaign.action.add"),
                        Feather.PLUS,
                        () -> {
                          saveFirst();
                          model
                              .review()
                              .agree(
                                  title.getText(),
                                  Optional.ofNullable(owner.getValue()).map(Member::id),
                                  Optional.ofNullable(due.getValue()).orElse(usual));
                        }))));
    return Card.titled(
        messages.text("campaign.actions"), messages.text("campaign.actions.text"), list);
  }
}
