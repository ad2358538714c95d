package org.siyu.app.library;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EditableText;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.Tone;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.LibraryPiece;
import org.siyu.core.content.ResultMeasure;

/// A piece to be read, in the drawer: what it says, why it is kept, where it came from and what
/// came of it there.
final class PieceSheet extends VBox {
  private static final int LONGEST_NOTE = 2_000;

  private final LibraryViewModel library;
  private final PiecesViewModel model;
  private final LibraryPiece piece;
  private final LibraryTexts texts;
  private final Desk desk;
  private final VBox using = new VBox();

  PieceSheet(
      LibraryViewModel library, PiecesViewModel.Opened opened, LibraryTexts texts, Desk desk) {
    super(16);
    this.library = library;
    this.model = library.pieces();
    this.piece = opened.piece();
    this.texts = texts;
    this.desk = desk;
    using.managedProperty().bind(using.visibleProperty());
    using.setVisible(false);
    ContentItem item = piece.item();
    getChildren().addAll(badges(), actions(), using, body(item));
    item.content()
        .general()
        .ifPresent(
            general ->
                getChildren()
                    .add(
                        section(
                            "library.piece.general",
                            Controls.paragraph(general.title() + "\n" + general.body(), "muted"))));
    getChildren().addAll(section("library.note", note()), section("library.piece.facts", facts()));
    if (piece.source().isPresent()) {
      getChildren().add(section("library.piece.origin", origin(opened.origin())));
    }
  }

  private FlowPane badges() {
    FlowPane badges = new FlowPane(6, 6);
    if (piece.isTemplate()) {
      badges.getChildren().add(Badge.of(Tone.INFO, texts.text("library.template")));
    }
    ContentItem item = piece.item();
    badges.getChildren().add(new ChannelBadge(texts, item.content().channel()));
    addBadge(badges, ChoiceList.FORM, item.traits().form());
    addBadge(badges, ChoiceList.KIND, item.traits().kind());
    addBadge(badges, ChoiceList.DEPTH, item.traits().depth());
    return badges;
  }

  private void addBadge(FlowPane badges, ChoiceList list, String code) {
    if (!code.isEmpty()) {
      badges.getChildren().add(Badge.of(Tone.NEUTRAL, texts.choice(list, code)));
    }
  }

  private FlowPane actions() {
    Button use =
        Controls.primary(Action.of(texts.text("library.piece.use"), Feather.COPY, this::askMoment));
    use.setId("piece-use");
    FlowPane actions = new FlowPane(8, 8);
    actions
        .getChildren()
        .addAll(
            use,
            Controls.button(
                Action.of(texts.text("library.edit"), Feather.EDIT_2, () -> model.edit(piece))),
            Controls.iconButton(
                Action.of(
                    texts.text("library.remove"), Feather.TRASH_2, () -> model.remove(piece))));
    return actions;
  }

  /// Opens the form for the moment at which it is to go out again.
  void askMoment() {
    MomentForm form =
        new MomentForm(
            desk,
            texts.text("library.piece.use.now"),
            library.proposed(),
            List.of(),
            start -> model.use(piece, start),
            () -> using.setVisible(false));
    using.getChildren().setAll(form);
    using.setVisible(true);
    form.takeKeyboard();
  }

  private Node body(ContentItem item) {
    String body = item.content().body();
    return body.isBlank()
        ? Controls.paragraph(texts.text("library.piece.empty"), "muted")
        : Controls.styled(new VBox(Controls.paragraph(body)), "fact");
  }

  private Node note() {
    return EditableText.lines(
        desk.messages(),
        texts.text("library.note"),
        piece.note(),
        typed ->
            typed.length() > LONGEST_NOTE
                ? Optional.of(desk.messages().text("library.too-long", LONGEST_NOTE))
                : Optional.empty(),
        typed -> model.keepNote(piece, typed));
  }

  private Node facts() {
    return new KeyValueList()
        .add(texts.text("library.audience"), texts.audience(piece.item().content().audience()))
        .add(texts.text("library.piece.uses"), texts.number(piece.uses()))
        .add(
            texts.text("library.piece.last-used"),
            piece.lastUsed().map(texts::date).orElse(texts.text("library.never")));
  }

  private Node origin(Optional<ContentItem> origin) {
    if (origin.isEmpty()) {
      return Controls.paragraph(texts.text("library.piece.origin.gone"), "muted");
    }
    ContentItem item = origin.get();
    Hyperlink link = new Hyperlink(item.content().title());
    link.setWrapText(true);
    link.setOnAction(_ -> library.openItem(item.id()));
    KeyValueList results =
        new KeyValueList().add(texts.text("library.start"), texts.date(item.plan().start()));
    for (ResultMeasure measure : ResultMeasure.values()) {
      if (item.results().of(measure).isPresent()) {
        results.add(texts.measure(measure), texts.result(item.results(), measure));
      }
    }
    VBox all = new VBox(8, link, results);
    if (item.results().isEmpty()) {
      all.getChildren().add(Controls.paragraph(texts.text("library.piece.no-results"), "muted"));
    }
    return all;
  }

  private Node section(String key, Node content) {
    return new VBox(8, Controls.label(texts.text(key), "overline"), content);
  }
}
