package org.siyu.app.journey;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.DrawerPlace;
import org.siyu.app.widget.StepToasts;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.journey.JourneyStatus;
import org.siyu.core.journey.JourneyView;
import org.siyu.core.shared.Problem;
import org.siyu.core.tiers.Tier;

/// Journeys: all of them as cards, one in full, or the questions before a new one.
public final class JourneysView extends VBox {
  private final JourneysViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final JourneyWords words;
  private final Consumer<CustomerId> openCustomer;
  private final Runnable openTemplates;
  private final DrawerPlace drawer;
  private final StepToasts steps;

  /// @param tiers words a tier
  /// @param openTemplates leads to the templates
  public JourneysView(
      JourneysViewModel model,
      Desk desk,
      Function<Tier, String> tiers,
      Consumer<CustomerId> openCustomer,
      Runnable openTemplates) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.words = new JourneyWords(messages, desk.formats(), model::lists, tiers);
    this.openCustomer = openCustomer;
    this.openTemplates = openTemplates;
    this.drawer = new DrawerPlace(desk.drawer());
    this.steps = new StepToasts(desk.toasts(), messages);
    getStyleClass().add("page");
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(this, this::follow);
  }

  private Subscription follow() {
    return Subscription.combine(
        model.cardsProperty().subscribe(_ -> draw()),
        model.openedProperty().subscribe(_ -> draw()),
        model.formProperty().subscribe(_ -> draw()),
        model.entry().formProperty().subscribe(this::ask),
        model.problemProperty().subscribe((_, now) -> now.ifPresent(this::tell)),
        model.newsProperty().subscribe((_, now) -> now.ifPresent(this::tell)),
        drawer::leave);
  }

  private void ask(Optional<EntryForm> asking) {
    if (asking.isEmpty()) {
      drawer.hide();
      return;
    }
    EntryForm form = asking.get();
    EntrySheet sheet = new EntrySheet(model, form, desk, words);
    drawer.show(
        form,
        words.text("journeys.entry.title", form.journey().name()),
        sheet,
        model.entry()::leave);
    sheet.takeKeyboard();
  }

  private void draw() {
    Optional<JourneyForm> form = model.formProperty().get();
    Optional<JourneyView> opened = model.openedProperty().get();
    if (form.isPresent()) {
      if (!isShowing(JourneyWizard.class)) {
        JourneyWizard wizard = new JourneyWizard(model, form.get(), desk, words);
        put(wizard);
        wizard.takeKeyboard();
      }
    } else if (opened.isPresent()) {
      boolean hadKeyboard = hasKeyboard();
      JourneyPage page = new JourneyPage(model, opened.get(), desk, words, openCustomer);
      put(page);
      if (hadKeyboard) {
        page.takeKeyboard();
      }
    } else {
      put(new JourneyList(model, messages, words, openTemplates));
    }
  }

  private boolean isShowing(Class<? extends Node> kind) {
    return getChildren().stream().anyMatch(kind::isInstance);
  }

  private boolean hasKeyboard() {
    return isFocusWithin();
  }

  private void put(Node page) {
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren().setAll(page);
  }

  private void key(KeyEvent event) {
    boolean isTyping = event.getTarget() instanceof TextInputControl;
    if (event.getCode() == KeyCode.ESCAPE && isAway()) {
      model.close();
      event.consume();
    } else if (event.getCode() == KeyCode.I && !isTyping && !event.isShortcutDown()) {
      model
          .openedProperty()
          .get()
          .map(JourneyView::journey)
          .filter(journey -> journey.status() != JourneyStatus.STOPPED)
          .ifPresent(
              journey -> {
                model.ask(journey);
                event.consume();
              });
    } else if (event.getCode() == KeyCode.N && !isTyping && !event.isShortcutDown() && !isAway()) {
      model.plan();
      event.consume();
    }
  }

  private boolean isAway() {
    return model.formProperty().get().isPresent() || model.openedProperty().get().isPresent();
  }

  private void tell(Problem trouble) {
    desk.toasts().warning(desk.problems().full(trouble));
  }

  private void tell(JourneyNews done) {
    steps.tell(
        messages.text(
            "journeys.done." + done.what().code(),
            done.name(),
            desk.formats().number(done.count())),
        done.undo());
  }
}
