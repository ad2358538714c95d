package org.siyu.app.campaign;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.campaign.CampaignsViewModel.Shown;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.Skeleton;
import org.siyu.app.widget.StepToasts;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.tiers.Tier;

/// All campaigns as cards; one of them on its pages.
public final class CampaignsView extends VBox {
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  private final CampaignsViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Function<Tier, String> tierName;
  private final CampaignWords words;
  private final StepDrawer steps;
  private final SegmentedControl<CampaignPage> pages;
  private final FormDrawer forms;
  private final CampaignDoors doors;
  private final StepToasts toasts;
  private Optional<Runnable> last = Optional.empty();

  public CampaignsView(
      CampaignsViewModel model, Desk desk, Function<Tier, String> tierName, CampaignDoors doors) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.tierName = tierName;
    this.words = new CampaignWords(messages, desk.formats());
    this.doors = doors;
    this.steps = new StepDrawer(model, desk, words, doors.item());
    this.forms = new FormDrawer(model, desk, words, doors.customer());
    this.toasts = new StepToasts(desk.toasts(), messages);
    this.pages =
        new SegmentedControl<>(
            messages.text("campaign.pages"),
            List.of(CampaignPage.values()),
            page -> messages.text("campaign.page." + page.key()));
    pages.setId("campaign-pages");
    pages.valueProperty().subscribe((_, now) -> model.pageProperty().set(now));
    getStyleClass().add("page");
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(this, this::follow);
  }

  private Subscription follow() {
    return Subscription.combine(
        model.shownProperty().subscribe(_ -> show()),
        model.detailProperty().subscribe(_ -> show()),
        model.pageProperty().subscribe(_ -> show()),
        model.measureProperty().subscribe((_, _) -> show()),
        model
            .forms()
            .formProperty()
            .subscribe(
                (_, now) -> {
                  steps.forget();
                  forms.show(now);
                }),
        forms::leave,
        model.draft().openProperty().subscribe((_, isOpen) -> showDraft(isOpen)),
        model.newsProperty().subscribe((_, now) -> now.ifPresent(this::tell)),
        model
            .problemProperty()
            .subscribe(
                (_, now) ->
                    now.ifPresent(
                        problem -> desk.toasts().warning(desk.problems().full(problem)))));
  }

  private void key(KeyEvent event) {
    if (UNDO.match(event) && last.isPresent()) {
      last.get().run();
      last = Optional.empty();
      toasts.forget();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && model.openProperty().get().isPresent()) {
      model.close();
      event.consume();
    }
  }

  private void tell(CampaignsViewModel.News news) {
    last = news.undo();
    toasts.tell(messages.text(news.key(), news.name()), news.undo());
  }

  private void showDraft(boolean isOpen) {
    if (isOpen) {
      desk.drawer()
          .open(
              messages.text("campaign.new"),
              new NewCampaignForm(model.draft(), model, desk, words, tierName),
              model.draft()::leave);
    } else {
      desk.drawer().close();
    }
  }

  private void begin() {
    model.draft().begin(messages.language() == Language.CHINESE ? SopLanguage.ZH : SopLanguage.EN);
  }

  private Action fresh() {
    return Action.of(messages.text("campaign.new"), Feather.PLUS, this::begin);
  }

  private void show() {
    Optional<Shown> shown = model.shownProperty().get();
    Optional<Detail> detail = model.detailProperty().get();
    if (shown.isEmpty()) {
      getChildren()
          .setAll(
              new PageHeader(messages, messages.text("campaign.title"))
                  .subtitle(messages.text("campaign.subtitle")),
              new Skeleton(messages.text("campaign.loading")));
    } else if (model.openProperty().get().isEmpty()) {
      showAll(shown.get());
    } else if (detail.isEmpty()) {
      getChildren()
          .setAll(
              new PageHeader(messages, messages.text("campaign.title")),
              new Skeleton(messages.text("campaign.loading")));
    } else {
      showOne(shown.get(), detail.get());
    }
  }

  private void showAll(Shown shown) {
    PageHeader header =
        new PageHeader(messages, messages.text("campaign.title"))
            .subtitle(messages.text("campaign.subtitle"));
    if (shown.campaigns().isEmpty()) {
      EmptyState empty =
          new EmptyState(
              Feather.FLAG,
              messages.text("campaign.empty.title"),
              messages.text("campaign.empty.text"),
              fresh());
      VBox.setVgrow(empty, Priority.ALWAYS);
      getChildren().setAll(header, empty);
      return;
    }
    header.primary(fresh());
    getChildren().setAll(header, new CampaignCards(model, shown, desk, words, tierName::apply));
  }

  private void showOne(Shown shown, Detail detail) {
    CampaignHead head = new CampaignHead(model, shown, detail, desk, words, tierName::apply);
    CampaignPage page = model.pageProperty().get();
    pages.valueProperty().set(page);
    Node body = page(page, shown, detail);
    VBox.setVgrow(body, Priority.ALWAYS);
    steps.follow(shown, detail);
    Optional<String> focused =
        Optional.ofNullable(getScene())
            .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
            .flatMap(owner -> Optional.ofNullable(owner.getId()));
    getChildren().setAll(head, pages, body);
    focused.flatMap(id -> Optional.ofNullable(body.lookup("#" + id))).ifPresent(Node::requestFocus);
  }

  private Node page(CampaignPage page, Shown shown, Detail detail) {
    return switch (page) {
      case OVERVIEW -> new OverviewPage(model, shown, detail, desk, words, steps::open);
      case TIMELINE -> new TimelinePage(model, shown, detail, desk, words, steps::open);
      case BOARD -> new BoardPage(model, shown, detail, desk, words, steps::open, steps::askWhy);
      case LIST -> new StepListPage(model, shown, detail, desk, words, steps::open);
      case PEOPLE -> new PeoplePage(model, shown, detail, desk, words);
      case LEADS -> new LeadsPage(model, shown, detail, desk, words);
      case BUDGET -> new BudgetPage(model, detail, desk, words);
      case LOG -> new LogPage(model, detail, desk, words);
      case REVIEW ->
          new ReviewPage(
              model,
              shown,
              detail,
              desk,
              words,
              this::export,
              () -> keepCase(shown, detail),
              doors.openCase());
    };
  }

  private void keepCase(Shown shown, Detail detail) {
    doors
        .keepCase()
        .accept(
            new LessonWords(
                    detail.review(),
                    messages,
                    desk.formats(),
                    words,
                    words.audience(detail.campaign(), shown.tiers(), tierName::apply))
                .lesson());
  }

  private void export() {
    model
        .detailProperty()
        .get()
        .ifPresent(
            detail ->
                desk.dialogs()
                    .saveFile(
                        FileKind.WORKBOOK,
                        messages.text("campaign.review.file", detail.campaign().name()))
                    .ifPresent(file -> model.review().export(words, file)));
  }
}
