package org.siyu.app.customers;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Tone;
import org.siyu.core.customers.ConsentPurpose;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.CustomerDetails.Consent;
import org.siyu.core.customers.CustomerMergeService;

/// What the customer has agreed to and what not, purpose by purpose, and every word that was ever
/// said about it.
final class ConsentSection {
  private static final int SHOWN = 3;

  private final CustomerDrawerModel model;
  private final Desk desk;
  private final Messages messages;
  private final Formats formats;
  private final CustomerTexts texts;

  ConsentSection(CustomerDrawerModel model, Desk desk, CustomerTexts texts) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.texts = texts;
  }

  Node node(OpenCustomer customer) {
    VBox box = new VBox(12);
    for (ConsentPurpose purpose : ConsentPurpose.values()) {
      box.getChildren().add(new FormPlace(place -> word(customer, purpose, place)));
    }
    List<Consent> said = customer.details().consents();
    if (!said.isEmpty()) {
      box.getChildren()
          .addAll(
              Controls.label(messages.text("customers.consents.history"), "caption"),
              new ShowMore<>(messages, said, SHOWN, this::line));
    }
    return box;
  }

  private Node word(OpenCustomer customer, ConsentPurpose purpose, FormPlace place) {
    ConsentState state = customer.consent(purpose);
    Label name = Controls.paragraph(texts.purpose(purpose.code()));
    Label when = Controls.paragraph(origin(customer, purpose, state), "caption");
    VBox words = new VBox(2, name, when);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    Button record =
        Controls.styled(
            Controls.iconButton(
                Action.of(
                    messages.text("customers.consents.record", texts.purpose(purpose.code())),
                    Feather.EDIT_2,
                    () -> place.show(editor(purpose, state, place)))),
            "quiet-icon");
    HBox line = new HBox(8, words, badge(customer, purpose, state), record);
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  /// Proposes the opposite of what holds.
  private InsetForm editor(ConsentPurpose purpose, ConsentState state, FormPlace place) {
    ConsentForm form = model.consent(purpose, state != ConsentState.GRANTED);
    return new ConsentEditor(form, desk, texts, () -> model.state(form), place::rest).node();
  }

  private Badge badge(OpenCustomer customer, ConsentPurpose purpose, ConsentState state) {
    boolean isRefused =
        purpose == ConsentPurpose.PERSONALISED_MARKETING && state == ConsentState.WITHDRAWN;
    return customer.holdsByDefault(purpose) || isRefused
        ? Badge.of(tone(state), texts.refusal(isRefused))
        : Badge.of(tone(state), texts.code("customers.consent.", state));
  }

  private static Tone tone(ConsentState state) {
    return switch (state) {
      case GRANTED -> Tone.SUCCESS;
      case WITHDRAWN -> Tone.WARNING;
      case UNKNOWN -> Tone.NEUTRAL;
    };
  }

  private HistoryLine line(Consent consent) {
    return HistoryLine.of(formats.dateTime(consent.statedAt()), "")
        .badge(Badge.of(tone(consent.state()), texts.code("customers.consent.", consent.state())))
        .below(
            messages.text(
                "customers.drawer.consent", texts.purpose(consent.purpose()), source(consent)));
  }

  private String origin(OpenCustomer customer, ConsentPurpose purpose, ConsentState state) {
    Optional<Consent> latest = customer.latest(purpose).filter(said -> said.state() == state);
    if (latest.isPresent()) {
      return messages.text(
          "customers.drawer.consent",
          formats.date(latest.get().statedAt().toLocalDate()),
          source(latest.get()));
    }
    return messages.text(
        customer.holdsByDefault(purpose)
            ? "customers.consents.by-default"
            : state == ConsentState.UNKNOWN
                ? "customers.consents.never"
                : "customers.consents.in-record");
  }

  private String source(Consent consent) {
    String source =
        consent.source().equals(CustomerMergeService.CONSENT_SOURCE)
            ? messages.text("customers.consent-source.merge")
            : consent.source();
    return consent
        .textVersion()
        .map(version -> messages.text("customers.consents.version", source, version))
        .orElse(source);
  }
}
