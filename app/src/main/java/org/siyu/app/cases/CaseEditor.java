package org.siyu.app.cases;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DrawerPlace;
import org.siyu.app.widget.FormFields;

/// A case as it is written, in the drawer.
final class CaseEditor extends VBox {
  private static final int ROWS = 5;

  private final Messages messages;
  private final FormFields fields;
  private final CaseForm form;
  private final TextField title;

  CaseEditor(CasesViewModel model, CaseForm form, Desk desk) {
    super(12);
    this.messages = desk.messages();
    this.form = form;
    this.fields = new FormFields(messages, desk.problems());
    this.title = bound(new TextField(), "cases.title-of", form.title);
    TextField tags = bound(new TextField(), "cases.tags", form.tags);
    getChildren()
        .addAll(
            fields.labelled("cases.title-of", title),
            fields.labelled("cases.problem", area("cases.problem", form.problem)),
            fields.labelled("cases.solution", area("cases.solution", form.solution)),
            fields.labelled("cases.proof", area("cases.proof", form.proof)),
            fields.labelled("cases.tags", tags),
            Controls.paragraph(messages.text("cases.tags.hint"), "caption"),
            fields.refusal(this, model.refusalProperty()),
            fields.buttons(
                this,
                Action.of(messages.text("cases.leave"), model::leaveForm),
                Action.of(messages.text("cases.keep"), Feather.CHECK, model::keep)));
  }

  private TextArea area(String key, StringProperty value) {
    TextArea area = bound(new TextArea(), key, value);
    area.setWrapText(true);
    area.setPrefRowCount(ROWS);
    area.setPromptText(messages.text(key + ".prompt"));
    return area;
  }

  private <T extends TextInputControl> T bound(T field, String key, StringProperty value) {
    field.textProperty().bindBidirectional(value);
    field.setAccessibleText(messages.text(key));
    field.setId(key.replace('.', '-'));
    return field;
  }

  void takeKeyboard() {
    DrawerPlace.takeKeyboard(title, form.isNew() ? "n" : "e");
  }
}
