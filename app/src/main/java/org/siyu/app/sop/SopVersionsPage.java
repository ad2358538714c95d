package org.siyu.app.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.core.sop.SopDifference;
import org.siyu.core.sop.SopVersion;

/// All versions of a template, newest first, each with what changed in it.
final class SopVersionsPage extends ScrollPane {
  private final SopViewModel model;
  private final SopViewModel.Opened opened;
  private final SopTexts texts;

  SopVersionsPage(SopViewModel model, SopViewModel.Opened opened, SopTexts texts) {
    this.model = model;
    this.opened = opened;
    this.texts = texts;
    VBox all = new VBox(16);
    if (opened.draft().isChanged()) {
      all.getChildren()
          .add(
              Card.titled(
                  texts.text("sop.versions.now"),
                  changes(opened.draft().difference()).toArray(Node[]::new)));
    }
    List<SopVersion> versions = opened.versions();
    for (int at = 0; at < versions.size(); at++) {
      all.getChildren().add(card(versions, at));
    }
    setContent(all);
    setFitToWidth(true);
    setAccessibleText(texts.text("sop.page.versions"));
    getStyleClass().add("screen-scroll");
  }

  private Card card(List<SopVersion> versions, int at) {
    SopVersion version = versions.get(at);
    List<Node> content = new ArrayList<>();
    if (!version.note().isEmpty()) {
      content.add(Controls.paragraph(version.note()));
    }
    if (at + 1 < versions.size()) {
      SopDifference difference =
          SopDifference.between(versions.get(at + 1).template(), version.template());
      content.addAll(changes(difference));
    } else {
      content.add(Card.text(texts.text("sop.versions.first")));
    }
    Card card =
        Card.titled(
            texts.text("sop.card.version", version.number()),
            texts.made(version),
            content.toArray(Node[]::new));
    boolean isNewest = at == 0 && versions.size() > 1 && !version.isShipped();
    if (isNewest && !opened.draft().isChanged()) {
      card.action(
          Controls.flat(
              Action.of(
                  texts.text("sop.versions.take-back"),
                  Feather.ROTATE_CCW,
                  () -> model.takeBack(version, Optional.empty()))));
    }
    return card;
  }

  private List<Node> changes(SopDifference difference) {
    return SopChanges.of(difference, texts);
  }
}
