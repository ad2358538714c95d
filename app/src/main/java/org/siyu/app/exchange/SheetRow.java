package org.siyu.app.exchange;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Tone;
import org.siyu.core.exchange.mapping.HeaderBlock;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.recognition.SheetState;
import org.siyu.core.shared.Problem;

/// One sheet of a file: whether it is read, what it was taken for, by which profile and from which
/// header row.
final class SheetRow extends VBox {
  private static final int MOST_HEADER_ROWS = 30;

  private final SheetItem item;
  private final ImportViewModel model;
  private final Messages messages;
  private final String title;

  SheetRow(SheetItem item, ImportViewModel model, Desk desk) {
    super(4);
    this.item = item;
    this.model = model;
    this.messages = desk.messages();
    this.title =
        item.sheet().name().isEmpty() ? messages.text("exchange.sheet.only") : item.sheet().name();
    HBox row = new HBox(12, what());
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("list-row");
    if (item.canBeMapped()) {
      ComboBox<Profile> profile = profile();
      ComboBox<Integer> header = header();
      profile.setOnAction(event -> remap(profile, header));
      header.setOnAction(event -> remap(profile, header));
      row.getChildren().addAll(profile, header);
    }
    getChildren().add(row);
    for (Problem problem : item.sheet().problems()) {
      getChildren().add(Controls.paragraph(desk.problems().sentence(problem), "caption"));
    }
  }

  private Node what() {
    CheckBox chosen = new CheckBox(title);
    chosen.setId(id("sheet"));
    chosen.setSelected(item.isChosen());
    chosen.setDisable(!item.isReadable());
    chosen.setOnAction(event -> model.choose(item, chosen.isSelected()));
    FlowPane what = new FlowPane(8, 4, chosen);
    what.setAlignment(Pos.CENTER_LEFT);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    ImportWords words = new ImportWords(messages);
    item.kind()
        .filter(kind -> item.isReadable())
        .ifPresent(kind -> what.getChildren().add(Badge.of(Tone.INFO, words.kind(kind))));
    if (item.sheet().state() != SheetState.CHOSEN) {
      what.getChildren()
          .add(Badge.of(tone(item.sheet().state()), words.state(item.sheet().state())));
    } else if (item.profile().isPresent() && isSaved()) {
      what.getChildren()
          .add(Badge.of(Tone.SUCCESS, messages.text("exchange.sheet.by-fingerprint")));
    }
    return what;
  }

  private boolean isSaved() {
    return item.sheet().best().filter(match -> match.isByFingerprint()).isPresent();
  }

  private String id(String part) {
    return part + " " + ImportWords.name(item.file().file()) + " " + item.sheet().index();
  }

  private static Tone tone(SheetState state) {
    return switch (state) {
      case CHOSEN, NOT_CHOSEN, EMPTY -> Tone.NEUTRAL;
      case HIDDEN, OTHER_KIND, NOT_IMPORTABLE_YET -> Tone.WARNING;
      case UNKNOWN_LAYOUT -> Tone.ERROR;
    };
  }

  private ComboBox<Profile> profile() {
    ComboBox<Profile> box = new ComboBox<>();
    box.getItems().setAll(model.profiles());
    box.setConverter(new ChoiceWords<>(profile -> profile.name(messages.language().locale())));
    item.profile()
        .ifPresent(
            profile -> {
              box.getItems().removeIf(each -> each.id().equals(profile.id()));
              box.getItems().addFirst(profile);
              box.setValue(profile);
            });
    box.setPromptText(messages.text("exchange.sheet.profile.choose"));
    box.setId(id("profile"));
    box.setAccessibleText(messages.text("exchange.sheet.profile-of", title));
    box.setTooltip(Controls.tooltip(messages.text("exchange.sheet.profile")));
    box.setPrefWidth(230);
    box.setMinWidth(150);
    return box;
  }

  private ComboBox<Integer> header() {
    ComboBox<Integer> box = new ComboBox<>();
    item.sheet().sample().stream()
        .limit(MOST_HEADER_ROWS)
        .forEach(row -> box.getItems().add(row.number()));
    box.setConverter(new ChoiceWords<>(row -> messages.text("exchange.sheet.header-row", row)));
    item.sheet().header().map(HeaderBlock::lastRow).ifPresent(box::setValue);
    box.setPromptText(messages.text("exchange.sheet.header.choose"));
    box.setId(id("header"));
    box.setAccessibleText(messages.text("exchange.sheet.header-of", title));
    box.setTooltip(Controls.tooltip(messages.text("exchange.sheet.header")));
    box.setMinWidth(USE_PREF_SIZE);
    return box;
  }

  /// Once both are known.
  private void remap(ComboBox<Profile> profile, ComboBox<Integer> header) {
    Optional<Profile> by = Optional.ofNullable(profile.getValue());
    Optional<Integer> from = Optional.ofNullable(header.getValue());
    if (by.isPresent() && from.isPresent()) {
      model.remap(item, by.get(), from.get());
    }
  }
}
