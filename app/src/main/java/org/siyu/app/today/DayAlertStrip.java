package org.siyu.app.today;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Tone;
import org.siyu.core.content.ContentRow;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.today.DayAlert;

/// What is good to know beside what is due: a line of words, each of which leads on.
final class DayAlertStrip extends FlowPane {
  private static final double GAP = 8;

  private final Messages messages;
  private final DayLinks links;

  DayAlertStrip(Messages messages, DayLinks links) {
    super(GAP, GAP);
    this.messages = messages;
    this.links = links;
    setMinWidth(0);
  }

  /// Puts something else before the alerts.
  DayAlertStrip after(Node node) {
    getChildren().addFirst(node);
    return this;
  }

  /// Drafts that came back from a review.
  void sentBack(int drafts) {
    String words = messages.text("today.reviews.sent-back", drafts);
    getChildren().add(chip(Tone.WARNING, Feather.CORNER_UP_LEFT, words, words, links.review()));
  }

  DayAlertStrip show(List<DayAlert> alerts) {
    alerts.forEach(alert -> getChildren().add(chip(alert)));
    return this;
  }

  private Node chip(DayAlert alert) {
    return switch (alert) {
      case DayAlert.Refusing(var customers) ->
          people(Tone.ERROR, Feather.USER_X, "today.alert.refusing", customers);
      case DayAlert.OverCap(var pieces, var most) ->
          pieces(Tone.WARNING, Feather.BELL_OFF, "today.alert.over-cap", pieces, most);
      case DayAlert.Birthdays(var customers) ->
          people(Tone.SUCCESS, Feather.GIFT, "today.birthdays", customers);
      case DayAlert.TierMoves(var customers) ->
          people(Tone.INFO, Feather.LAYERS, "today.alert.moved", customers);
      case DayAlert.BirthdaysToCome(var customers) ->
          people(Tone.NEUTRAL, Feather.GIFT, "today.alert.birthdays-to-come", customers);
      case DayAlert.RefusedPieces(var pieces, var most) ->
          pieces(Tone.NEUTRAL, Feather.SLASH, "today.alert.refused", pieces, most);
    };
  }

  private Node people(Tone tone, Feather icon, String key, List<CustomerId> customers) {
    String words = messages.text(key, customers.size());
    return chip(tone, icon, words, words, () -> links.customers().accept(words, customers));
  }

  /// The day of the first: all who are written to around it are seen there.
  private Node pieces(Tone tone, Feather icon, String key, List<ContentRow> pieces, int most) {
    return chip(
        tone,
        icon,
        messages.text(key, pieces.size()),
        messages.text(key + ".most", most),
        () -> links.rhythm().accept(pieces.getFirst().plan().day()));
  }

  private static Node chip(Tone tone, Feather icon, String words, String more, Runnable go) {
    Button chip = Controls.button(Action.of(words, icon, go));
    chip.setWrapText(true);
    chip.getStyleClass().addAll("chip", "alert-chip", tone.styleClass());
    chip.setTooltip(Controls.tooltip(more));
    return chip;
  }
}
