package org.siyu.app.indicator;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.kpi.ArithmeticTree;
import org.siyu.app.kpi.KpiWords;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.Tone;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Change;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorUse;
import org.siyu.core.kpi.Source;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.Formula;

/// An indicator to be read, in the drawer: what it says, what it comes to, who uses it.
final class IndicatorSheet extends VBox {
  private final CatalogueViewModel model;
  private final CatalogueViewModel.Shown shown;
  private final Indicator indicator;
  private final Catalogue catalogue;
  private final IndicatorWords words;

  IndicatorSheet(
      CatalogueViewModel model,
      CatalogueViewModel.Shown shown,
      IndicatorWords words,
      Desk desk,
      ArithmeticTree.Behind behind) {
    super(16);
    this.model = model;
    this.shown = shown;
    this.indicator = shown.indicator();
    this.catalogue = shown.value().catalogue();
    this.words = words;
    getChildren().add(badges());
    if (indicator.isOwn()) {
      getChildren().add(actions());
    }
    getChildren()
        .addAll(
            head(shown.value(), words, desk),
            part("indicator.formula", formula()),
            facts(),
            part(
                "kpi.drawer.arithmetic",
                new ArithmeticTree(shown.value().how(), catalogue, words.kpi(), behind)));
    if (!shown.uses().isEmpty()) {
      getChildren().add(part("indicator.uses", uses()));
    }
  }

  /// The value with the one of the period before.
  static Node head(CatalogueViewModel.Preview value, IndicatorWords words, Desk desk) {
    KpiWords kpi = words.kpi();
    Label number = Controls.label(kpi.value(value.indicator().unit(), value.now()), "big-number");
    number.setId("indicator-value");
    Figure before = value.before();
    VBox head =
        new VBox(
            2,
            number,
            Controls.paragraph(
                words.text(
                    "indicator.value.of",
                    kpi.period(value.query().period()),
                    kpi.value(value.indicator().unit(), before),
                    kpi.moved(Change.of(value.indicator().unit(), value.now(), before))),
                "muted"));
    if (value.isClosed()) {
      head.getChildren().add(Controls.paragraph(words.text("indicator.value.closed"), "caption"));
    }
    return head;
  }

  private Node part(String key, Node content) {
    return new VBox(8, Controls.label(words.text(key), "overline"), content);
  }

  private Node badges() {
    FlowPane badges = new FlowPane(6, 6);
    badges
        .getChildren()
        .addAll(
            Badge.of(
                indicator.isOwn() ? Tone.INFO : Tone.NEUTRAL,
                words.text(indicator.isOwn() ? "indicator.own" : "indicator.shipped")),
            Badge.of(Tone.NEUTRAL, words.dimension(indicator.dimension())),
            Badge.of(Tone.NEUTRAL, words.kpi().kind(indicator.kind())),
            Badge.of(Tone.NEUTRAL, words.kpi().direction(indicator.direction())));
    return badges;
  }

  private Node actions() {
    Button edit =
        Controls.primary(
            Action.of(
                words.text("indicator.edit"),
                Feather.EDIT_2,
                () ->
                    model.edit(
                        indicator,
                        words.typed(indicator, catalogue),
                        each -> each.calling(words.measures()))));
    edit.setId("indicator-edit");
    Button remove =
        Controls.button(
            Action.of(
                words.text("indicator.remove"), Feather.TRASH_2, () -> model.remove(indicator)));
    remove.setId("indicator-remove");
    remove.setDisable(!shown.uses().isEmpty());
    FlowPane actions = new FlowPane(8, 8, edit, remove);
    actions.setAlignment(Pos.CENTER_LEFT);
    if (shown.uses().isEmpty()) {
      return actions;
    }
    return new VBox(6, actions, Controls.paragraph(words.text("indicator.remove.used"), "caption"));
  }

  private Node formula() {
    VBox box = new VBox(4, Controls.paragraph(words.formula(indicator, catalogue), "strong"));
    if (indicator.source() instanceof Source.Computed(Formula formula)) {
      box.getChildren().add(Controls.paragraph("= " + formula.text(), "caption", "formula"));
    }
    return box;
  }

  private Node facts() {
    return new KeyValueList()
        .add(words.text("indicator.code"), indicator.code())
        .add(words.text("indicator.name.zh"), indicator.names().getOrDefault("zh", "–"))
        .add(words.text("indicator.name.en"), indicator.names().getOrDefault("en", "–"))
        .add(words.text("indicator.unit"), words.unit(indicator.unit()))
        .add(words.text("indicator.source"), words.source(SourceKind.of(indicator)))
        .add(words.text("indicator.shortest"), words.period(indicator.shortest()))
        .add(
            words.text("indicator.over-periods"),
            words.aggregation(indicator, indicator.overPeriods()))
        .add(
            words.text("indicator.over-people"),
            words.aggregation(indicator, indicator.overPeople()))
        .add(words.text("indicator.sample"), words.sample(indicator, catalogue));
  }

  private Node uses() {
    List<String> lines =
        shown.uses().stream().map((IndicatorUse use) -> words.use(use, catalogue)).toList();
    Label label = Controls.paragraph(String.join("\n", lines));
    label.setId("indicator-uses");
    return label;
  }
}
