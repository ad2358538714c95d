package org.siyu.app.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.ChoiceFilter;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.DrawerPlace;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.SearchField;
import org.siyu.app.widget.Skeleton;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.cases.CaseSource;
import org.siyu.core.cases.CaseStudy;

/// The cases in a table, found by words and tags; one of them in the drawer.
public final class CasesPage extends VBox {
  private final CasesViewModel model;
  private final Desk desk;
  private final Consumer<CaseSource> openSource;
  private final Messages messages;
  private final DrawerPlace drawer;
  private final PageHeader header;
  private final SearchField search;
  private final ChoiceFilter<String> tags;
  private final DataTable<CaseStudy> table;

  /// @param title of the screen that the page is on
  /// @param openSource leads to what a case was learnt from
  public CasesPage(CasesViewModel model, Desk desk, String title, Consumer<CaseSource> openSource) {
    super(12);
    this.model = model;
    this.desk = desk;
    this.openSource = openSource;
    this.messages = desk.messages();
    this.drawer = new DrawerPlace(desk.drawer());
    this.header =
        new PageHeader(messages, title)
            .primary(Action.of(messages.text("cases.new"), Feather.PLUS, model::begin));
    this.search =
        new SearchField(messages, messages.text("cases.search"), model.searchProperty()::set);
    this.tags =
        new ChoiceFilter<>(
            messages, messages.text("cases.tags"), tag -> tag, model.tagsProperty()::set);
    search.setId("cases-search");
    FlowPane bar = new FlowPane(8, 8, search, tags.button());
    bar.setAlignment(Pos.CENTER_LEFT);
    this.table = table();
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(bar, table);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(this, this::follow);
  }

  private DataTable<CaseStudy> table() {
    DataTable<CaseStudy> made =
        new DataTable<CaseStudy>(messages.text("cases.title"))
            .text("title", messages.text("cases.title-of"), 240, CaseStudy::title)
            .text("problem", messages.text("cases.problem"), 240, study -> line(study.problem()))
            .text(
                "tags",
                messages.text("cases.tags"),
                150,
                study -> String.join(messages.text("cases.and"), study.tags()))
            .text(
                "source",
                messages.text("cases.source"),
                150,
                study -> CaseSheet.source(messages, study.source()))
            .text(
                "changed",
                messages.text("cases.changed"),
                110,
                study -> desk.formats().date(study.revision().changedAt().toLocalDate()))
            .filling()
            .onOpen(study -> model.open(study.id()));
    made.setId("cases-table");
    return made;
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }

  public PageHeader header() {
    return header;
  }

  public void search() {
    search.requestFocus();
  }

  public void takeKeyboard() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private Subscription follow() {
    model.visit();
    tags.show(model.tagsProperty().get());
    search.setText(model.searchProperty().get());
    return Subscription.combine(
        model.shownProperty().subscribe(this::show),
        model.openedProperty().subscribe(_ -> draw()),
        model.formProperty().subscribe(_ -> draw()),
        model.doneProperty().subscribe((_, now) -> now.ifPresent(this::tell)),
        model
            .problemProperty()
            .subscribe(
                (_, now) -> now.map(desk.problems()::full).ifPresent(desk.toasts()::warning)),
        drawer::leave);
  }

  private void show(Optional<List<CaseStudy>> cases) {
    List<CaseStudy> found = cases.orElse(List.of());
    table.empty(cases.isEmpty() ? new Skeleton(messages.text("cases.task.reading")) : empty());
    table.rows(FXCollections.observableArrayList(found));
    tags.choices(model.tags());
    header.subtitle(
        found.size() == model.count()
            ? messages.text("cases.count", model.count())
            : messages.text("cases.found", found.size(), model.count()));
  }

  private Node empty() {
    return model.isFiltering()
        ? new EmptyState(
            Feather.SEARCH,
            messages.text("cases.nothing"),
            messages.text("cases.nothing.text"),
            Action.of(messages.text("cases.clear"), Feather.X, this::clear))
        : new EmptyState(
            Feather.BOOK_OPEN,
            messages.text("cases.none"),
            messages.text("cases.none.text"),
            Action.of(messages.text("cases.new"), Feather.PLUS, model::begin));
  }

  private void clear() {
    search.setText("");
    model.searchProperty().set("");
    model.tagsProperty().set(Set.of());
    tags.show(model.tagsProperty().get());
  }

  /// The drawer shows what is being written, else what is read.
  private void draw() {
    Optional<CaseForm> form = model.formProperty().get();
    Optional<CaseStudy> opened = model.openedProperty().get();
    if (form.isPresent()) {
      CaseEditor editor = new CaseEditor(model, form.get(), desk);
      drawer.show(
          form.get(),
          messages.text(form.get().isNew() ? "cases.new" : "cases.edit"),
          editor,
          model::close);
      editor.takeKeyboard();
    } else if (opened.isPresent()) {
      CaseStudy study = opened.get();
      if (drawer.show(
          study.id(), study.title(), new CaseSheet(model, study, desk, openSource), model::close)) {
        table.requestFocus();
      }
    } else {
      drawer.hide();
    }
  }

  private void tell(CasesViewModel.Done step) {
    Toast toast = Toast.of(Tone.SUCCESS, messages.text(step.key(), step.title()));
    desk.toasts()
        .show(
            step.undo()
                .map(
                    back ->
                        toast.with(
                            Action.of(messages.text("cases.undo"), Feather.ROTATE_CCW, back)))
                .orElse(toast));
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    Optional<CaseStudy> selected = Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    KeyCode code = event.getCode();
    if (code == KeyCode.N) {
      model.begin();
      event.consume();
    } else if (code == KeyCode.E && selected.isPresent()) {
      model.edit(selected.get());
      event.consume();
    } else if (code == KeyCode.DELETE && selected.isPresent()) {
      model.remove(selected.get());
      event.consume();
    }
  }
}
