package org.siyu.app.sop;

import javafx.geometry.BoundingBox;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.core.sop.SopPart;

/// The steps of a template over its days.
final class SopTimelinePage extends VBox implements SopEditPage {
  private final SopTimeline timeline;
  private final Subscription following;

  SopTimelinePage(SopViewModel model, SopDraft draft, SopTexts texts, ProblemTexts problems) {
    this.timeline = new SopTimeline(model, texts);
    SopWarnings warnings = new SopWarnings(texts, problems, timeline::focus);
    ScrollPane scroll = new ScrollPane(timeline);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("screen-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Card card =
        Card.titled(
                texts.text("sop.page.timeline"),
                texts.text("sop.timeline.hint"),
                legend(texts),
                warnings,
                scroll)
            .action(
                Controls.button(
                    Action.of(
                        texts.text("sop.add"),
                        Feather.PLUS,
                        () -> model.rows().add(SopPart.STEPS))))
            .growing();
    getChildren().add(card);
    this.following =
        Subscription.combine(
            draft.nowProperty().subscribe(timeline::show),
            draft.nowProperty().subscribe(warnings::show));
  }

  private static Node legend(SopTexts texts) {
    return new FlowPane(
        16,
        4,
        sign("content", texts.text("sop.timeline.content")),
        sign("work", texts.text("sop.timeline.work")),
        sign("critical", texts.text("sop.timeline.critical")),
        arrow(texts.text("sop.timeline.waits")));
  }

  private static Node arrow(String words) {
    SopArrow arrow = new SopArrow("", "", false, false);
    arrow.place(new BoundingBox(0, 5, 0, 0), new BoundingBox(24, 5, 0, 0));
    HBox sign = new HBox(6, new Group(arrow), Controls.label(words, "caption"));
    sign.setAlignment(Pos.CENTER_LEFT);
    return sign;
  }

  private static Node sign(String style, String words) {
    Region dot = new Region();
    dot.getStyleClass().addAll("sop-mark", style);
    HBox sign = new HBox(6, dot, Controls.label(words, "caption"));
    sign.setAlignment(Pos.CENTER_LEFT);
    return sign;
  }

  @Override
  public void takeKeyboard() {
    timeline.takeKeyboard();
  }

  @Override
  public void leave() {
    following.unsubscribe();
  }
}
