package org.siyu.app.sop;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.core.shared.Problem;
import org.siyu.core.sop.SopImport;
import org.siyu.core.sop.SopTemplate;

/// A file that was read, in the drawer: what is wrong with it, or what it would change.
final class SopImportSheet extends VBox {
  private final SopFileWork files;
  private final SopTexts texts;

  SopImportSheet(SopViewModel model, SopFileWork.Incoming incoming, Desk desk, SopTexts texts) {
    super(12);
    this.files = model.files();
    this.texts = texts;
    getChildren().add(Controls.paragraph(incoming.file(), "muted"));
    incoming.read().ifPresentOrElse(this::show, () -> problems(incoming, desk));
  }

  private void problems(SopFileWork.Incoming incoming, Desk desk) {
    getChildren()
        .add(
            Controls.paragraph(
                texts.text("sop.import.problems", texts.number(incoming.problems().size())),
                "strong"));
    for (Problem problem : incoming.problems()) {
      getChildren()
          .add(
              new VBox(
                  1,
                  Controls.paragraph(desk.problems().sentence(problem)),
                  Controls.paragraph(desk.problems().place(problem.place()), "caption")));
    }
    getChildren().add(new FlowPane(8, 8, Controls.button(close())));
  }

  private Action close() {
    return Action.of(texts.text("sop.import.close"), Feather.X, files::leave);
  }

  private void show(SopImport read) {
    SopTemplate template = read.template();
    FlowPane buttons = new FlowPane(8, 8);
    if (read.isUnchanged()) {
      getChildren()
          .add(Controls.paragraph(texts.text("sop.import.unchanged", template.name()), "strong"));
      buttons.getChildren().add(Controls.button(close()));
    } else if (read.existing().isPresent()) {
      getChildren()
          .add(
              Controls.paragraph(
                  texts.text(
                      "sop.import.differs", template.name(), read.difference().changes().size()),
                  "strong"));
      getChildren().addAll(SopChanges.of(read.difference(), texts));
      buttons
          .getChildren()
          .addAll(
              take("sop.import.take.version", SopImport.Take.VERSION),
              take("sop.import.take.copy", SopImport.Take.COPY));
    } else {
      getChildren()
          .add(
              Controls.paragraph(
                  texts.text(
                      "sop.import.fresh",
                      template.name(),
                      template.steps().size(),
                      template.targets().size(),
                      template.budget().size(),
                      template.risks().size()),
                  "strong"));
      buttons.getChildren().add(take("sop.import.take.add", SopImport.Take.COPY));
    }
    getChildren().add(buttons);
  }

  private Button take(String key, SopImport.Take take) {
    Action action = Action.of(texts.text(key), Feather.CHECK, () -> files.take(take));
    return take == SopImport.Take.VERSION || key.endsWith("add")
        ? Controls.primary(action)
        : Controls.button(action);
  }
}
