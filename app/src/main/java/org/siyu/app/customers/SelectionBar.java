package org.siyu.app.customers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Picker;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerTotals;
import org.siyu.core.customers.Owner;
import org.siyu.core.customers.Tag;
import org.siyu.core.journey.Journey;

/// What can be done with several selected customers, and what they come to. Out of sight while
/// fewer than two are selected, unless a key asks for it.
final class SelectionBar extends FlowPane {
  private static final int SEVERAL = 2;

  private final CustomersViewModel model;
  private final TotalsText totals;
  private final Label count = Controls.label("", "strong");
  private final Label sums = Controls.paragraph("", "caption");
  private final Picker<Tag> add;
  private final Picker<Tag> remove;
  private final Picker<Optional<Owner>> assign;
  private final Picker<Journey> journey;
  private final Button merge;
  private List<CustomerRow> selected = List.of();

  /// @param copy copies the selection as a table
  /// @param export writes these customers to a file
  SelectionBar(
      CustomersViewModel model,
      TotalsText totals,
      CustomerTexts texts,
      Runnable copy,
      Runnable export) {
    super(8, 8);
    this.model = model;
    this.totals = totals;
    Messages messages = totals.messages();
    BulkModel bulk = model.bulk();
    this.add =
        new Picker<>(
                messages,
                messages.text("customers.selection.tag"),
                texts::tag,
                (Tag tag) -> bulk.tag(ids(), tag))
            .creating("customers.tag.create", typed -> bulk.tagAs(ids(), typed));
    this.remove =
        new Picker<>(
            messages,
            messages.text("customers.selection.untag"),
            texts::tag,
            tag -> bulk.untag(ids(), tag));
    this.assign =
        new Picker<>(
            messages,
            messages.text("customers.selection.assign"),
            owner -> owner.map(Owner::name).orElse(messages.text("customers.owner.nobody")),
            owner -> bulk.assign(ids(), owner));
    this.journey =
        new Picker<>(
            messages,
            messages.text("customers.selection.journey"),
            Journey::name,
            wanted -> bulk.letInto(ids(), wanted));
    this.merge =
        Controls.button(
            Action.of(messages.text("customers.selection.merge"), Feather.GIT_MERGE, this::merge));
    VBox words = new VBox(count, sums);
    FlowPane.setMargin(words, new Insets(0, 12, 0, 0));
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    getChildren()
        .addAll(
            words,
            add.button(),
            remove.button(),
            assign.button(),
            journey.button(),
            merge,
            Controls.iconButton(
                Action.of(messages.text("customers.selection.copy"), Feather.COPY, copy)),
            Controls.iconButton(
                Action.of(messages.text("customers.selection.export"), Feather.DOWNLOAD, export)));
    getStyleClass().add("selection-bar");
    managedProperty().bind(visibleProperty());
    merge.managedProperty().bind(merge.visibleProperty());
    setVisible(false);
  }

  List<CustomerRow> selected() {
    return selected;
  }

  void show(List<CustomerRow> rows) {
    selected = rows;
    setVisible(rows.size() >= SEVERAL);
    if (isVisible()) {
      fill();
    }
  }

  private void fill() {
    CustomerTotals come = CustomerTotals.of(selected);
    count.setText(
        totals.messages().text("customers.selected", totals.formats().number(come.customers())));
    sums.setText(totals.of("customers.selection", come));
    merge.setVisible(selected.size() == SEVERAL);
    FilterChoices choices = model.choicesProperty().get();
    add.offer(choices.tags());
    Set<UUID> carried = carried(selected);
    remove.offer(choices.tags().stream().filter(tag -> carried.contains(tag.id())).toList());
    List<Optional<Owner>> owners = new ArrayList<>();
    choices.owners().forEach(owner -> owners.add(Optional.of(owner)));
    owners.add(Optional.empty());
    assign.offer(owners);
    journey.offer(choices.journeys());
  }

  private static Set<UUID> carried(Collection<CustomerRow> rows) {
    return rows.stream()
        .flatMap(row -> row.profile().tags().stream())
        .map(Tag::id)
        .collect(Collectors.toSet());
  }

  static boolean hasTags(List<CustomerRow> rows) {
    return rows.stream().anyMatch(row -> !row.profile().tags().isEmpty());
  }

  void chooseTag() {
    open(add);
  }

  void chooseTagToTake() {
    open(remove);
  }

  void chooseOwner() {
    open(assign);
  }

  void chooseJourney() {
    open(journey);
  }

  /// Of a single customer too.
  private void open(Picker<?> picker) {
    setVisible(true);
    fill();
    getParent().applyCss();
    getParent().layout();
    picker.open();
  }

  private void merge() {
    if (selected.size() == SEVERAL) {
      model.merge().start(selected.getFirst(), selected.getLast());
    }
  }

  private List<CustomerId> ids() {
    return selected.stream().map(CustomerRow::id).toList();
  }
}
