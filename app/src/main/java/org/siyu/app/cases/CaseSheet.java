package org.siyu.app.cases;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.Tone;
import org.siyu.core.cases.CaseSource;
import org.siyu.core.cases.CaseStudy;

/// A case to be read, in the drawer.
final class CaseSheet extends VBox {
  private final Messages messages;

  /// @param openSource leads to what the case was learnt from
  CaseSheet(CasesViewModel model, CaseStudy study, Desk desk, Consumer<CaseSource> openSource) {
    super(16);
    this.messages = desk.messages();
    FlowPane tags = new FlowPane(6, 6);
    study.tags().forEach(tag -> tags.getChildren().add(Badge.of(Tone.NEUTRAL, tag)));
    FlowPane actions =
        new FlowPane(
            8,
            8,
            Controls.button(
                Action.of(messages.text("cases.edit"), Feather.EDIT_2, () -> model.edit(study))),
            Controls.iconButton(
                Action.of(
                    messages.text("cases.remove"), Feather.TRASH_2, () -> model.remove(study))));
    if (study.source().kind() == CaseSource.Kind.CAMPAIGN && study.source().id().isPresent()) {
      Node open =
          Controls.button(
              Action.of(
                  messages.text("cases.open-campaign"),
                  Feather.FLAG,
                  () -> openSource.accept(study.source())));
      open.setId("cases-open-source");
      actions.getChildren().add(1, open);
    }
    if (!study.tags().isEmpty()) {
      getChildren().add(tags);
    }
    KeyValueList facts = new KeyValueList();
    facts
        .add(messages.text("cases.source"), source(messages, study.source()))
        .add(
            messages.text("cases.written"),
            desk.formats().dateTime(study.revision().createdAt())
                + " · "
                + study.revision().createdBy())
        .add(
            messages.text("cases.changed"),
            desk.formats().dateTime(study.revision().changedAt())
                + " · "
                + study.revision().changedBy());
    getChildren()
        .addAll(
            actions,
            section("cases.problem", study.problem()),
            section("cases.solution", study.solution()),
            section("cases.proof", study.proof()),
            facts);
  }

  private Node section(String key, String text) {
    return new VBox(
        4,
        Controls.label(messages.text(key), "overline"),
        Controls.paragraph(text.isEmpty() ? "–" : text));
  }

  /// `Campaign · Member day`.
  static String source(Messages messages, CaseSource source) {
    String kind = messages.text("cases.source." + source.kind().code());
    return source.name().isEmpty() ? kind : kind + " · " + source.name();
  }
}
