package org.siyu.app.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DrawerPlace;
import org.siyu.app.widget.FormFields;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentItem;
import org.siyu.core.tiers.Tier;

/// A piece as it is written, in the drawer.
final class PieceEditor extends VBox {
  private final PieceForm form;
  private final LibraryTexts texts;
  private final FormFields fields;
  private final LibraryLists lists;
  private final TextField title;

  PieceEditor(LibraryViewModel library, PieceForm form, LibraryTexts texts, Desk desk) {
    super(12);
    this.form = form;
    this.texts = texts;
    this.fields = new FormFields(desk.messages(), desk.problems());
    this.lists = library.lists();
    PiecesViewModel model = library.pieces();
    title = fields.line("library.piece.title", form.content().title(), form::title);
    ContentItem.Traits traits = form.traits();
    CheckBox template = new CheckBox(texts.text("library.piece.is-template"));
    template.setSelected(form.isTemplate());
    template.setOnAction(_ -> form.template(template.isSelected()));
    getChildren()
        .addAll(
            fields.labelled("library.piece.title", title),
            fields.labelled(
                "library.piece.body",
                fields.lines("library.piece.body", form.content().body(), 9, form::body)),
            template,
            FormFields.pair(
                fields.labelled("library.channel", channel()),
                fields.labelled(
                    "library.form",
                    choice(
                        "library.form",
                        ChoiceList.FORM,
                        traits.form(),
                        code -> trait(code, form.traits().depth(), form.traits().kind())))),
            FormFields.pair(
                fields.labelled(
                    "library.depth",
                    choice(
                        "library.depth",
                        ChoiceList.DEPTH,
                        traits.depth(),
                        code -> trait(form.traits().form(), code, form.traits().kind()))),
                fields.labelled(
                    "library.kind",
                    choice(
                        "library.kind",
                        ChoiceList.KIND,
                        traits.kind(),
                        code -> trait(form.traits().form(), form.traits().depth(), code)))),
            new VBox(
                3,
                Controls.label(texts.text("library.audience"), "caption"),
                fields.chips(
                    lists.tiers().stream().map(Tier::code).toList(),
                    form.content().audience().tiers(),
                    texts::tier,
                    form::tiers),
                Controls.paragraph(texts.text("library.audience.hint"), "caption")),
            fields.labelled(
                "library.note", fields.lines("library.note", form.note(), 3, form::note)),
            fields.refusal(this, form.refusalProperty()),
            fields.buttons(
                this,
                Action.of(texts.text("library.leave"), model::leaveForm),
                Action.of(texts.text("library.keep"), Feather.CHECK, model::keepForm)));
  }

  void takeKeyboard() {
    DrawerPlace.takeKeyboard(title, form.original().isPresent() ? "e" : "n");
  }

  private void trait(String shape, String depth, String kind) {
    form.traits(new ContentItem.Traits(shape, depth, kind, form.traits().slot()));
  }

  private ComboBox<String> channel() {
    return fields.box(
        "library.channel",
        lists.offered(ChoiceList.CHANNEL),
        form.content().channel(),
        code -> texts.choice(ChoiceList.CHANNEL, code),
        form::channel);
  }

  private ComboBox<String> choice(
      String key, ChoiceList list, String chosen, Consumer<String> choose) {
    List<String> codes = new ArrayList<>(List.of(""));
    codes.addAll(lists.offered(list));
    return fields.box(key, codes, chosen, code -> texts.choiceOrNone(list, code), choose);
  }
}
