package org.siyu.app.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Looks;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.customers.CustomerId;

/// The customers' screen as it comes up, and one customer in the drawer.
@ExtendWith(Toolkit.class)
class CustomerDetailsViewTest {
  @TempDir Path folder;
  private CustomersWindow customers;
  private CustomersViewModel model;

  @BeforeEach
  void show() throws Exception {
    customers = CustomersWindow.open(folder);
    model = customers.model;
  }

  @AfterEach
  void close() {
    customers.close();
  }

  private void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(customers.scene(), code, held);
  }

  private Node focused() throws Exception {
    return FxThread.call(() -> customers.scene().getFocusOwner());
  }

  private void open(CustomerId id) throws Exception {
    FxThread.run(() -> model.open(id));
    Toolkit.settle();
  }

  private boolean says(String key, Object... arguments) throws Exception {
    return Nodes.says(customers.root(), customers.word(key, arguments));
  }

  @Test
  void theKeysWorkAsSoonAsTheScreenIsThere() throws Exception {
    assertEquals(customers.table(), focused());
    FxThread.run(() -> model.bulk().tag(List.of(CustomerStore.LI), CustomerStore.VIP));
    press(KeyCode.DIGIT2, KeyCode.CONTROL);
    press(KeyCode.DIGIT1, KeyCode.CONTROL);
    assertEquals(customers.table(), focused());
    press(KeyCode.Z, KeyCode.CONTROL);
    assertTrue(model.rows().stream().allMatch(row -> row.profile().tags().isEmpty()));
    press(KeyCode.SLASH);
    assertEquals("customers-search", focused().getId());
    press(KeyCode.DIGIT2, KeyCode.CONTROL);
    press(KeyCode.DIGIT1, KeyCode.CONTROL);
    press(KeyCode.F, KeyCode.CONTROL);
    assertEquals("customers-search", focused().getId());
  }

  @Test
  void whoFindsNobodyGoesOnSearching() throws Exception {
    FxThread.run(() -> model.ask(query -> query.withSearch("nobody at all")));
    press(KeyCode.DIGIT2, KeyCode.CONTROL);
    press(KeyCode.DIGIT1, KeyCode.CONTROL);
    assertEquals("customers-search", focused().getId());
  }

  @Test
  void theSheetOfKeysNamesThem() throws Exception {
    press(KeyCode.F1);
    assertTrue(says("shell.shortcuts.find"));
    assertTrue(says("shell.shortcuts.undo"));
  }

  @Test
  void theUsualColumnsNeedNoScrolling() throws Exception {
    boolean isScrolling =
        FxThread.call(
            () ->
                Nodes.all(customers.table(), ScrollBar.class).stream()
                    .anyMatch(
                        bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible()));
    assertFalse(isScrolling);
  }

  @Test
  void theSearchSaysWhatItFindsEvenBesideADrawerAndFilters() throws Exception {
    FxThread.run(() -> model.ask(query -> query.withChannels(Set.of("直播"))));
    for (int width : List.of(1000, 1280, 1920)) {
      customers.window.resize(width, 800);
      assertEquals(List.of(), cutPrompts(), "at " + width);
    }
    open(CustomerStore.LI);
    for (int width : List.of(1000, 1280, 1920)) {
      customers.window.resize(width, 800);
      assertEquals(List.of(), cutPrompts(), "beside the drawer at " + width);
    }
  }

  private List<String> cutPrompts() throws Exception {
    Toolkit.settle();
    return Looks.clipped(customers.scene().lookup("#customers-search"));
  }

  @Test
  void whoseJoiningNobodyHasToldIsACustomerSinceTheFirstOrder() throws Exception {
    customers.store.forgetJoined(CustomerStore.ZHANG);
    open(CustomerStore.ZHANG);
    assertTrue(says("customers.drawer.joined-by-order", "2026-06-28"));
  }

  @Test
  void aFollowUpIsPromisedDeletedAndPutBack() throws Exception {
    open(CustomerStore.LI);
    customers.fire(customers.word("customers.follow-up.new"));
    assertTrue(says("customers.follow-up.owner"));
    assertTrue(
        Nodes.says(
            customers.root(),
            customers.word("customers.follow-up.kind.urgent")
                + "\n"
                + customers.word("customers.follow-up.minutes", 30)));
    assertFalse(says("customers.follow-up.past"));
    TextField time =
        (TextField) Nodes.saying(customers.root(), customers.word("customers.follow-up.time"));
    FxThread.run(() -> time.setText("soon"));
    assertFalse(says("customers.follow-up.past"));
    ComboBox<?> owner =
        (ComboBox<?>) Nodes.saying(customers.root(), customers.word("customers.follow-up.owner"));
    assertEquals(Optional.of(model.choicesProperty().get().owners().getFirst()), owner.getValue());
    FxThread.run(() -> time.setText("18:00"));
    press(KeyCode.ENTER, KeyCode.CONTROL);
    customers.fire(customers.word("customers.follow-up.remove"));
    assertFalse(says("customers.follow-up.finish"));
    FxThread.run(
        () -> customers.desk().toasts().shown().getLast().action().orElseThrow().run().run());
    Toolkit.settle();
    assertTrue(says("customers.follow-up.finish"));
  }

  @Test
  void theOwnerIsTakenAway() throws Exception {
    FxThread.run(
        () ->
            model
                .bulk()
                .assign(
                    List.of(CustomerStore.LI),
                    model.choicesProperty().get().owners().stream().findFirst()));
    open(CustomerStore.LI);
    @SuppressWarnings("unchecked") // names of members
    ComboBox<String> owner =
        FxThread.call(
            () ->
                (ComboBox<String>)
                    Nodes.all(customers.root(), ComboBox.class).stream()
                        .filter(box -> "小李".equals(box.getValue()))
                        .findFirst()
                        .orElseThrow());
    FxThread.run(() -> owner.setValue(""));
    Toolkit.settle();
    assertEquals(
        Optional.empty(),
        model.drawer().openedProperty().get().orElseThrow().details().customer().owner());
    assertTrue(says("customers.owner.nobody"));
  }

  @Test
  void anEyeBesideTheMaskedPhoneShowsIt() throws Exception {
    open(CustomerStore.LI);
    List<Button> eyes =
        FxThread.call(
            () ->
                Nodes.all(customers.root(), Button.class).stream()
                    .filter(
                        button ->
                            customers
                                .word("customers.drawer.reveal")
                                .equals(button.getAccessibleText()))
                    .toList());
    FxThread.run(eyes.getFirst()::fire);
    Toolkit.settle();
    assertTrue(model.drawer().openedProperty().get().orElseThrow().isRevealed());
  }

  @Test
  void whoWasNeverAskedHasNotRefused() throws Exception {
    open(CustomerStore.LI);
    assertTrue(says("customers.consents.not-refused"));
  }

  @Test
  void theDotsOfAMergeStandBesideTheirValues() throws Exception {
    FxThread.run(() -> model.merge().start(model.rows().getFirst(), model.rows().getLast()));
    Toolkit.settle();
    List<Double> gaps =
        FxThread.call(
            () ->
                Nodes.all(customers.root(), RadioButton.class).stream()
                    .map(CustomerDetailsViewTest::gap)
                    .toList());
    assertFalse(gaps.isEmpty());
    assertTrue(gaps.stream().allMatch(gap -> Math.abs(gap) <= 1.5), gaps.toString());
  }

  /// How much higher than its value the dot stands.
  private static double gap(RadioButton button) {
    return middle(button.lookup(".text")) - middle(button.lookup(".radio"));
  }

  private static double middle(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return bounds.getCenterY();
  }
}
