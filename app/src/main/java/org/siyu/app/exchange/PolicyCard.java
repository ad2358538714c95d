package org.siyu.app.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.planning.FieldPolicy;
import org.siyu.core.exchange.planning.ImportOptions;
import org.siyu.core.exchange.planning.UpdatePolicy;
import org.siyu.core.exchange.profile.ImportField;

/// What an update may change: for all fields at once, and for each field of the files that is to
/// differ.
final class PolicyCard extends VBox {
  private static final Set<ImportField> REGIONS =
      Set.of(ImportField.PROVINCE, ImportField.CITY, ImportField.DISTRICT);

  private final ImportViewModel model;
  private final Messages messages;
  private final ImportOptions options;

  PolicyCard(ImportViewModel model, Desk desk) {
    this.model = model;
    this.messages = desk.messages();
    this.options = model.options();
    VBox choices = new VBox(12, forAll(), erase());
    if (model.kind().filter(kind -> kind == ImportKind.CUSTOMERS).isPresent()) {
      choices.getChildren().add(create());
    }
    Set<CustomerField> fields = fields();
    if (!fields.isEmpty()) {
      choices.getChildren().add(byField(fields));
    }
    getChildren()
        .add(
            Card.titled(
                messages.text("exchange.policy.title"),
                messages.text("exchange.policy.text"),
                choices));
  }

  private String word(FieldPolicy policy) {
    return messages.text("exchange.policy." + policy.code());
  }

  private SegmentedControl<FieldPolicy> forAll() {
    SegmentedControl<FieldPolicy> policy =
        new SegmentedControl<>(
            messages.text("exchange.policy.title"), List.of(FieldPolicy.values()), this::word);
    policy.valueProperty().set(options.policy().others());
    policy
        .getChildren()
        .forEach(segment -> segment.setId("policy " + policy.getChildren().indexOf(segment)));
    policy
        .valueProperty()
        .subscribe(
            (before, now) -> {
              if (now != options.policy().others()) {
                use(
                    new UpdatePolicy(options.policy().fields(), now, now, now),
                    options.blankErases() && now == FieldPolicy.OVERWRITE);
              }
            });
    return policy;
  }

  private void use(UpdatePolicy policy, boolean blankErases) {
    model.useOptions(
        new ImportOptions(
            policy,
            blankErases,
            options.createWithoutIdentity(),
            options.confirmed(),
            options.choices()));
  }

  private boolean overwrites() {
    return options.policy().others() == FieldPolicy.OVERWRITE
        || options.policy().fields().containsValue(FieldPolicy.OVERWRITE);
  }

  private CheckBox erase() {
    CheckBox erase = new CheckBox(messages.text("exchange.policy.blank-erases"));
    erase.setId("policy-erase");
    erase.setSelected(options.blankErases());
    erase.setDisable(!overwrites());
    erase.setOnAction(event -> use(options.policy(), erase.isSelected()));
    return erase;
  }

  private CheckBox create() {
    CheckBox create = new CheckBox(messages.text("exchange.policy.create-without-identity"));
    create.setId("policy-create");
    create.setSelected(options.createWithoutIdentity());
    create.setOnAction(
        event ->
            model.useOptions(
                new ImportOptions(
                    options.policy(),
                    options.blankErases(),
                    create.isSelected(),
                    options.confirmed(),
                    options.choices())));
    return create;
  }

  /// The profile's fields that the files have a column for.
  private Set<CustomerField> fields() {
    Set<CustomerField> fields = new TreeSet<>();
    for (SheetItem item : model.sheets().chosen()) {
      for (CustomerField field : CustomerField.values()) {
        ImportField column = ImportField.valueOf(field.name());
        boolean isThere =
            item.columns()
                .filter(
                    columns ->
                        columns.has(column)
                            || (field == CustomerField.REGION
                                && REGIONS.stream().anyMatch(columns::has)))
                .isPresent();
        if (isThere) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  private TitledPane byField(Set<CustomerField> fields) {
    ImportWords words = new ImportWords(messages);
    FieldGrid grid = new FieldGrid(40, 60);
    for (CustomerField field : fields) {
      String name = words.field(ImportField.valueOf(field.name()));
      ComboBox<FieldPolicy> box = new ComboBox<>();
      box.getItems().setAll(FieldPolicy.values());
      box.setConverter(new ChoiceWords<>(this::word));
      box.setValue(options.policy().of(field));
      box.setId("policy-of " + field.code());
      box.setAccessibleText(messages.text("exchange.policy.of", name));
      box.setOnAction(event -> use(with(field, box.getValue()), options.blankErases()));
      grid.row(Controls.label(name), box);
    }
    TitledPane pane = new TitledPane(messages.text("exchange.policy.by-field"), grid);
    pane.setId("policy-by-field");
    pane.setAnimated(false);
    pane.getStyleClass().add("dense");
    pane.setExpanded(!options.policy().fields().isEmpty());
    return pane;
  }

  /// A field that is as all others is no exception any more.
  private UpdatePolicy with(CustomerField field, FieldPolicy policy) {
    UpdatePolicy old = options.policy();
    if (policy != old.others()) {
      return old.with(field, policy);
    }
    Map<CustomerField, FieldPolicy> rest = new EnumMap<>(CustomerField.class);
    rest.putAll(old.fields());
    rest.remove(field);
    return new UpdatePolicy(rest, old.others(), old.attributes(), old.tags());
  }
}
