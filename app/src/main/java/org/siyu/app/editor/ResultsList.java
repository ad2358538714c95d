package org.siyu.app.editor;

import java.util.OptionalLong;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.KeyValueList;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.shared.Money;

/// What came of an item, to be read; nothing for one that is not published.
final class ResultsList extends VBox {
  private final ItemWords words;

  ResultsList(ItemWords words) {
    super(6);
    this.words = words;
    managedProperty().bind(visibleProperty());
    getStyleClass().add("item-results");
  }

  void show(ContentItem item) {
    setVisible(item.status().isPublished());
    getChildren().setAll(Controls.label(words.text("editor.results"), "section-title"));
    if (item.results().isEmpty()) {
      getChildren().add(Controls.paragraph(words.text("editor.results.none"), "muted"));
      return;
    }
    KeyValueList list = new KeyValueList();
    for (ResultMeasure measure : ResultMeasure.values()) {
      OptionalLong value = item.results().of(measure);
      if (value.isPresent()) {
        list.add(
            words.text("results.measure." + measure.code()),
            measure == ResultMeasure.AMOUNT_CENTS
                ? words.formats().money(new Money(value.getAsLong()))
                : words.number(value.getAsLong()));
      }
    }
    getChildren().add(list);
  }
}
