package org.siyu.app.library;

import java.util.Arrays;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DrawerPlace;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.PersonField;
import org.siyu.core.content.Topic;

/// A topic as it is written, in the drawer.
final class TopicEditor extends VBox {
  private final TopicForm form;
  private final TextField title;

  TopicEditor(TopicsViewModel model, TopicForm form, LibraryTexts texts, Desk desk) {
    super(12);
    this.form = form;
    FormFields fields = new FormFields(desk.messages(), desk.problems());
    this.title = fields.line("library.topic.title", form.title(), form::title);
    getChildren()
        .addAll(
            fields.labelled("library.topic.title", title),
            FormFields.pair(
                fields.labelled(
                    "library.topic.source",
                    fields.box(
                        "library.topic.source",
                        Arrays.asList(Topic.Source.values()),
                        form.source(),
                        texts::source,
                        form::source)),
                fields.labelled(
                    "library.votes.customers",
                    fields.line("library.votes.customers", form.votes(), form::votes))),
            fields.labelled(
                "library.topic.details",
                fields.lines("library.topic.details", form.details(), 5, form::details)),
            new VBox(
                3,
                Controls.label(texts.text("library.topic.customer"), "caption"),
                new PersonField(
                    desk.messages(),
                    texts.text("library.topic.customer"),
                    texts.text("library.topic.customer.search"),
                    model::people,
                    form.customer(),
                    form::customer)),
            fields.refusal(this, form.refusalProperty()),
            fields.buttons(
                this,
                Action.of(texts.text("library.leave"), model::leaveForm),
                Action.of(texts.text("library.keep"), Feather.CHECK, model::keepForm)));
  }

  void takeKeyboard() {
    DrawerPlace.takeKeyboard(title, form.original().isPresent() ? "e" : "n");
  }
}
