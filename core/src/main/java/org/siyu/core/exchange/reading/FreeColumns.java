package org.siyu.core.exchange.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.Draft.TagName;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.cell.CellText;
import org.siyu.core.exchange.cell.Parsed;
import org.siyu.core.exchange.cell.TagText;
import org.siyu.core.exchange.mapping.ColumnTarget.ToAttribute;
import org.siyu.core.exchange.mapping.ColumnTarget.ToTagGroup;
import org.siyu.core.exchange.mapping.MappedColumn;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.exchange.profile.ImportField;

/// Reads the columns that are named by the file itself: tag groups and free attributes.
final class FreeColumns {
  private static final int LONGEST_ATTRIBUTE = 2000;
  private static final int LONGEST_TAG = 100;

  private record Named(int column, String name) {}

  private final RowCells cells;
  private final String tagSeparators;
  private final List<Named> groups = new ArrayList<>();
  private final List<Named> attributes = new ArrayList<>();

  FreeColumns(SheetSelection selection, RowCells cells) {
    this.cells = cells;
    this.tagSeparators = selection.profile().tagSeparators();
    for (MappedColumn column : selection.columns().columns()) {
      if (column.target() instanceof ToTagGroup(String group)) {
        groups.add(new Named(column.column(), group));
      } else if (column.target() instanceof ToAttribute(String name)) {
        attributes.add(new Named(column.column(), name));
      }
    }
  }

  /// The tags of a field's column and of the tag groups' columns.
  List<TagName> tags(SourceRow row, ImportField field) {
    List<TagName> tags = tagsOf(row, field);
    for (Named group : groups) {
      for (String tag : TagText.split(text(row, group.column()), tagSeparators)) {
        add(row, tags, group.column(), new TagName(group.name(), tag));
      }
    }
    return tags;
  }

  /// The tags of a field's column only, in the row's group.
  List<TagName> tagsOf(SourceRow row, ImportField field) {
    List<TagName> tags = new ArrayList<>();
    if (cells.read(row, field) instanceof Parsed.Value<?>(List<?> names)) {
      String group = cells.text(row, ImportField.TAG_GROUP).orElse("");
      for (Object name : names) {
        if (name.toString().length() > LONGEST_TAG) {
          cells.problem(row, field, ImportProblem.TOO_LONG, name.toString().length(), LONGEST_TAG);
        } else {
          tags.add(new TagName(group, name.toString()));
        }
      }
    }
    return tags;
  }

  Map<String, String> attributes(SourceRow row) {
    if (attributes.isEmpty()) {
      return Map.of();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (Named attribute : attributes) {
      String text = text(row, attribute.column());
      if (text.length() > LONGEST_ATTRIBUTE) {
        cells.problemAt(
            row, attribute.column(), ImportProblem.TOO_LONG, text.length(), LONGEST_ATTRIBUTE);
      } else if (!text.isEmpty()) {
        values.put(attribute.name(), text);
      }
    }
    return values;
  }

  private void add(SourceRow row, List<TagName> tags, int column, TagName tag) {
    if (tag.name().length() > LONGEST_TAG) {
      cells.problemAt(row, column, ImportProblem.TOO_LONG, tag.name().length(), LONGEST_TAG);
    } else if (!tags.contains(tag)) {
      tags.add(tag);
    }
  }

  private String text(SourceRow row, int column) {
    CellKind kind = row.kind(column);
    String text = CellText.clean(row.text(column));
    if (kind == CellKind.ERROR || (kind == CellKind.TEXT && CellText.isError(text))) {
      cells.problemAt(row, column, ImportProblem.ERROR_CELL, text);
      return "";
    }
    if (kind == CellKind.FORMULA_WITHOUT_VALUE) {
      cells.problemAt(row, column, ImportProblem.FORMULA_WITHOUT_VALUE);
      return "";
    }
    return text;
  }
}
