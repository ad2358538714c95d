package org.siyu.app.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.ChoiceFilter;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.DrawerPlace;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.FilterBar;
import org.siyu.app.widget.SearchField;
import org.siyu.app.widget.Skeleton;
import org.siyu.app.widget.Tone;
import org.siyu.core.content.Topic;

/// Topics in a table, those with most votes first; one of them in the drawer.
final class TopicsPage extends VBox implements LibraryPane {
  private final LibraryViewModel library;
  private final TopicsViewModel model;
  private final LibraryTexts texts;
  private final Desk desk;
  private final Consumer<Topic> openCustomer;
  private final DrawerPlace drawer;
  private final SearchField search;
  private final ChoiceFilter<Topic.Source> sources;
  private final ChoiceFilter<Topic.Status> statuses;
  private final Button clear;
  private final FilterBar bar;
  private final DataTable<Topic> table;
  private Optional<TopicSheet> sheet = Optional.empty();
  private boolean isAsking;

  /// @param openCustomer leads to the customer that a topic names
  TopicsPage(
      LibraryViewModel library,
      LibraryTexts texts,
      Desk desk,
      DrawerPlace drawer,
      Consumer<Topic> openCustomer) {
    super(12);
    this.library = library;
    this.model = library.topics();
    this.texts = texts;
    this.desk = desk;
    this.drawer = drawer;
    this.openCustomer = openCustomer;
    this.search =
        new SearchField(
            desk.messages(),
            texts.text("library.topics.search"),
            typed -> model.ask(filter -> filter.searching(typed)));
    this.sources =
        new ChoiceFilter<>(
            desk.messages(),
            texts.text("library.topic.source"),
            texts::source,
            chosen -> model.ask(filter -> filter.withSources(chosen)));
    this.statuses =
        new ChoiceFilter<>(
            desk.messages(),
            texts.text("library.topic.status"),
            texts::status,
            chosen -> model.ask(filter -> filter.withStatuses(chosen)));
    sources.choices(Arrays.asList(Topic.Source.values()));
    statuses.choices(Arrays.asList(Topic.Status.values()));
    this.clear =
        Controls.iconButton(
            Action.of(
                texts.text("widget.filters.clear"),
                Feather.X,
                () -> model.ask(_ -> TopicFilter.ALL)));
    clear.managedProperty().bind(clear.visibleProperty());
    this.bar =
        new FilterBar(search, List.of(), List.of(sources.button(), statuses.button(), clear));
    this.table = table();
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(bar, table);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private DataTable<Topic> table() {
    DataTable<Topic> made =
        new DataTable<Topic>(texts.text("library.page.topics"))
            .number(
                "votes",
                texts.text("library.votes"),
                70,
                Topic::votes,
                votes -> texts.number(votes))
            .node("mine", texts.text("library.vote.mine"), 64, this::mine, this::voteCell)
            .text("title", texts.text("library.topic.title"), 246, Topic::title)
            .text(
                "source",
                texts.text("library.topic.source"),
                132,
                topic -> texts.source(topic.source()))
            .node(
                "status",
                texts.text("library.topic.status"),
                84,
                topic -> texts.status(topic.status()),
                topic -> statusBadge(topic, texts))
            .node(
                "permission",
                texts.text("library.permission"),
                88,
                this::permission,
                this::permissionCell)
            .value(
                "created",
                texts.text("library.topic.created"),
                92,
                Topic::createdAt,
                at -> desk.formats().relative(at, library.now()))
            .filling()
            .onOpen(topic -> model.open(topic.id()));
    made.setId("library-topics");
    return made;
  }

  private String mine(Topic topic) {
    return texts.text(model.hasVote(topic) ? "library.vote.given" : "library.vote.not-given");
  }

  private Node voteCell(Topic topic) {
    ToggleButton vote = new ToggleButton("", Controls.icon(Feather.THUMBS_UP));
    vote.setSelected(model.hasVote(topic));
    vote.setAccessibleText(mine(topic));
    vote.setTooltip(Controls.tooltip(texts.text("library.vote.key")));
    vote.setFocusTraversable(false);
    vote.setOnAction(_ -> model.vote(topic));
    return Controls.styled(vote, "vote");
  }

  static Badge statusBadge(Topic topic, LibraryTexts texts) {
    Tone tone =
        switch (topic.status()) {
          case OPEN -> Tone.INFO;
          case PLANNED -> Tone.SUCCESS;
          case DROPPED -> Tone.NEUTRAL;
        };
    return Badge.of(tone, texts.status(topic.status()));
  }

  private String permission(Topic topic) {
    return topic.source() == Topic.Source.CUSTOMER_WORK
        ? texts.permission(topic.permission().state())
        : "";
  }

  private Node permissionCell(Topic topic) {
    HBox cell = new HBox(6);
    cell.setAlignment(Pos.CENTER_LEFT);
    if (topic.source() == Topic.Source.CUSTOMER_WORK) {
      cell.getChildren().add(permissionBadge(topic, texts));
    }
    return cell;
  }

  static Badge permissionBadge(Topic topic, LibraryTexts texts) {
    Tone tone =
        switch (topic.permission().state()) {
          case GIVEN -> Tone.SUCCESS;
          case REFUSED -> Tone.ERROR;
          case NOT_ASKED, ASKED -> Tone.WARNING;
        };
    return Badge.of(tone, texts.permission(topic.permission().state()));
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public Subscription follow() {
    return Subscription.combine(
        model.filterProperty().subscribe(this::show),
        model.shownProperty().subscribe(this::show),
        model.openedProperty().subscribe(_ -> draw()),
        model.formProperty().subscribe(_ -> draw()),
        model.pollProperty().subscribe(this::pollMoved),
        drawer::leave);
  }

  /// What is pasted stays while its lines are read.
  private void pollMoved(
      Optional<TopicsViewModel.Poll> before, Optional<TopicsViewModel.Poll> now) {
    if (before.isPresent() != now.isPresent()) {
      draw();
    }
  }

  private void show(TopicFilter filter) {
    if (!search.getText().strip().equals(filter.text())) {
      search.setText(filter.text());
    }
    sources.show(filter.sources());
    statuses.show(filter.statuses());
    clear.setVisible(filter.isFiltering());
    bar.requestLayout();
  }

  private void show(Optional<List<Topic>> topics) {
    table.empty(topics.isEmpty() ? new Skeleton(texts.text("library.reading")) : empty());
    table.replaceRows(topics.orElse(List.of()), Topic::id);
  }

  private Node empty() {
    return model.filterProperty().get().isFiltering()
        ? new EmptyState(
            Feather.SEARCH,
            texts.text("library.nothing-found"),
            texts.text("library.nothing-found.text"),
            Action.of(
                texts.text("widget.filters.clear"),
                Feather.X,
                () -> model.ask(_ -> TopicFilter.ALL)))
        : new EmptyState(
            Feather.MESSAGE_CIRCLE,
            texts.text("library.topics.none"),
            texts.text("library.topics.none.text"),
            Action.of(texts.text("library.topic.new"), Feather.PLUS, model::begin),
            Action.of(texts.text("library.poll"), Feather.CLIPBOARD, model::beginPoll));
  }

  /// The drawer shows what is being written, else what is read.
  private void draw() {
    Optional<TopicForm> form = model.formProperty().get();
    Optional<TopicsViewModel.Opened> opened = model.openedProperty().get();
    if (model.pollProperty().get().isPresent()) {
      PollSheet poll = new PollSheet(model, texts, desk);
      drawer.show("poll", texts.text("library.poll"), poll, model::close);
      poll.takeKeyboard();
    } else if (form.isPresent()) {
      TopicEditor editor = new TopicEditor(model, form.get(), texts, desk);
      String heading =
          form.get().original().isPresent() ? "library.topic.edit" : "library.topic.new";
      drawer.show(form.get(), texts.text(heading), editor, model::close);
      editor.takeKeyboard();
    } else if (opened.isPresent()) {
      Topic topic = opened.get().topic();
      TopicSheet made = new TopicSheet(library, opened.get(), texts, desk, openCustomer);
      sheet = Optional.of(made);
      if (drawer.show(topic.id(), topic.title(), made, model::close)) {
        table.requestFocus();
      }
      if (isAsking) {
        made.askMoment();
      }
      isAsking = false;
    } else {
      drawer.hide();
      sheet = Optional.empty();
    }
  }

  @Override
  public void takeKeyboard() {
    table.takeKeyboard();
  }

  @Override
  public void search() {
    search.requestFocus();
    search.selectAll();
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean isUsed =
        switch (event.getCode()) {
          case N -> done(model::begin);
          case E -> with(model::edit);
          case V -> with(model::vote);
          case P -> with(this::plan);
          case D -> with(model::drop);
          case DELETE, BACK_SPACE -> with(model::remove);
          default -> false;
        };
    if (isUsed) {
      event.consume();
    }
  }

  /// Opens a topic with the question where and when it is to go out.
  private void plan(Topic topic) {
    boolean isOpen =
        model.openedProperty().get().filter(now -> now.topic().id().equals(topic.id())).isPresent();
    if (isOpen) {
      sheet.ifPresent(TopicSheet::askMoment);
    } else {
      isAsking = true;
      model.open(topic.id());
    }
  }

  private boolean with(Consumer<Topic> act) {
    return table.selectedRow().map(topic -> done(() -> act.accept(topic))).orElse(false);
  }

  private static boolean done(Runnable run) {
    run.run();
    return true;
  }
}
