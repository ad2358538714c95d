package org.siyu.app.editor;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.SearchField;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentItem;
import org.siyu.core.customers.CustomerRow;

/// What a customer gets to see, as it would look in the channel.
final class PreviewPane extends VBox {
  private final ItemEditorViewModel model;
  private final ItemWords words;
  private final boolean isGeneral;
  private final ChannelPreview look;
  private final ContextMenu found = new ContextMenu();
  private final SearchField search;
  private final HBox reader = new HBox(8);
  private final Label note = Controls.paragraph("", "caption");
  private final VBox shown = new VBox();

  /// @param isGeneral false for the variant that the customer would get
  PreviewPane(
      ItemEditorViewModel model,
      ItemWords words,
      Messages messages,
      ChannelPreview look,
      boolean isGeneral) {
    super(8);
    this.model = model;
    this.words = words;
    this.isGeneral = isGeneral;
    this.look = look;
    this.search = new SearchField(messages, words.text("editor.preview.search"), this::find);
    search.setPrefWidth(140);
    search.setMinWidth(80);
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox bar =
        new HBox(
            8,
            search,
            Controls.iconButton(
                Action.of(
                    words.text("editor.preview.another"),
                    Feather.USER_CHECK,
                    model.preview()::another)));
    bar.setAlignment(Pos.CENTER_LEFT);
    reader.setAlignment(Pos.CENTER_LEFT);
    reader.setMinHeight(USE_PREF_SIZE);
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    ScrollPane scroll = new ScrollPane(shown);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(160);
    scroll.getStyleClass().add("screen-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(bar, reader, note, scroll);
    getStyleClass().add("item-preview");
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                model.stateProperty().subscribe(_ -> show()),
                model.preview().readerProperty().subscribe(_ -> show()),
                found::hide));
  }

  private void find(String typed) {
    found.hide();
    if (typed.isBlank()) {
      return;
    }
    List<CustomerRow> rows = model.preview().find(typed);
    found.getItems().clear();
    for (CustomerRow row : rows) {
      MenuItem item = new MenuItem(name(row));
      item.setOnAction(_ -> choose(row));
      found.getItems().add(item);
    }
    if (rows.isEmpty()) {
      MenuItem nobody = new MenuItem(words.text("editor.preview.nobody"));
      nobody.setDisable(true);
      found.getItems().add(nobody);
    }
    found.show(search, Side.BOTTOM, 0, 4);
  }

  private void choose(CustomerRow row) {
    search.clear();
    model.preview().choose(row);
  }

  private String name(CustomerRow row) {
    String nickname = row.names().nickname();
    return nickname.isBlank() ? words.text("editor.preview.nameless") : nickname;
  }

  private void show() {
    model.state().ifPresent(state -> show(state.draft().item()));
  }

  private void show(ContentItem item) {
    Optional<PreviewViewModel.Reader> as = model.preview().readerProperty().get();
    Content content = item.content();
    PreviewViewModel.Shown text =
        isGeneral
            ? model.preview().shown(content, true, as, words::tier)
            : model.preview().shown(content, as, words::tier);
    reader.getChildren().clear();
    as.ifPresent(one -> tell(one, content, text));
    note.setText(
        text.missing().isEmpty()
            ? ""
            : words.text("editor.preview.missing", words.variables(text.missing())));
    shown.getChildren().setAll(look.of(item, text));
  }

  private void tell(PreviewViewModel.Reader one, Content content, PreviewViewModel.Shown text) {
    Label name = Controls.label(name(one.row()), "strong");
    name.setMinWidth(0);
    name.setTooltip(Controls.tooltip(name(one.row())));
    reader.getChildren().add(name);
    String tier = one.row().standing().tier();
    if (!tier.isEmpty()) {
      reader.getChildren().add(Badge.tier(tier, words.tier(tier)));
    }
    reader.getChildren().add(variant(one, content, text));
  }

  private Badge variant(PreviewViewModel.Reader one, Content content, PreviewViewModel.Shown text) {
    if (!model.preview().isReached(one, content)) {
      return Badge.of(Tone.NEUTRAL, words.text("editor.preview.not-reached"));
    }
    if (text.isGeneral()) {
      return Badge.of(Tone.INFO, words.text("editor.preview.general"));
    }
    return one.allowsPersonalised()
        ? Badge.of(Tone.SUCCESS, words.text("editor.preview.personal"))
        : Badge.of(Tone.WARNING, words.text("editor.preview.refused"));
  }
}
