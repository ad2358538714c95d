package org.siyu.app.kpisheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpisheet.KpiColumn;
import org.siyu.core.kpisheet.KpiColumn.Meaning;
import org.siyu.core.kpisheet.KpiImportReview;

/// The columns that no layout knows: what each is can be said here, and is kept for the next file.
final class KpiColumnsPane {
  private static final double CHOICE_WIDTH = 300;

  private final KpiImportViewModel model;
  private final Messages messages;
  private final KpiSheetTexts texts;
  private final List<ComboBox<Meaning>> boxes = new ArrayList<>();
  private Optional<Integer> said = Optional.empty();

  KpiColumnsPane(KpiImportViewModel model, Messages messages, KpiSheetTexts texts) {
    this.model = model;
    this.messages = messages;
    this.texts = texts;
  }

  Node of(KpiImportReview review) {
    List<Meaning> meanings = new ArrayList<>(List.of(new Meaning.Unknown(), new Meaning.LeftOut()));
    model.stated().stream().map(Indicator::code).map(Meaning.Of::new).forEach(meanings::add);
    GridPane grid = new GridPane(16, 8);
    boxes.clear();
    for (KpiColumn column : review.columns()) {
      int row = boxes.size();
      ComboBox<Meaning> box = new ComboBox<>();
      box.getItems().setAll(meanings);
      box.setConverter(new ChoiceWords<>(texts::meaning));
      box.setValue(column.meaning());
      box.setId("kpisheet-column-" + row);
      box.setAccessibleText(column.header());
      box.setPrefWidth(CHOICE_WIDTH);
      box.setOnAction(
          _ -> {
            said = Optional.of(row);
            model.say(column, box.getValue());
          });
      Label label = new Label(column.header());
      label.setLabelFor(box);
      grid.addRow(row, label, box);
      boxes.add(box);
    }
    VBox content =
        new VBox(12, Controls.paragraph(messages.text("kpisheet.columns.hint"), "muted"), grid);
    content.setPadding(new Insets(12, 0, 0, 0));
    ScrollPane pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    return pane;
  }

  /// Where the keyboard was before the files were looked at again.
  boolean takeKeyboardBack() {
    Optional<ComboBox<Meaning>> box = said.filter(row -> row < boxes.size()).map(boxes::get);
    said = Optional.empty();
    box.ifPresent(Node::requestFocus);
    return box.isPresent();
  }
}
