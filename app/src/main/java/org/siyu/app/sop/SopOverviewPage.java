package org.siyu.app.sop;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.StatTile;
import org.siyu.core.shared.Money;
import org.siyu.core.sop.SopBudgetLine;
import org.siyu.core.sop.SopColumn;
import org.siyu.core.sop.SopRisk;
import org.siyu.core.sop.SopStage;
import org.siyu.core.sop.SopStep;
import org.siyu.core.sop.SopTarget;
import org.siyu.core.sop.SopTemplate;
import org.siyu.core.team.MemberRole;

/// What a template is for, and what it takes.
final class SopOverviewPage extends ScrollPane {
  private static final int MINUTES = 60;

  private final SopTemplate template;
  private final SopTexts texts;

  SopOverviewPage(SopTemplate template, SopTexts texts) {
    this.template = template;
    this.texts = texts;
    VBox all = new VBox(16, tiles(), about(), stages(), targets());
    setContent(all);
    setFitToWidth(true);
    setFocusTraversable(true);
    setAccessibleText(texts.text("sop.page.overview"));
    getStyleClass().add("screen-scroll");
  }

  private Node tiles() {
    long minutes = template.steps().stream().mapToLong(step -> step.timing().minutes()).sum();
    long content = template.steps().stream().filter(step -> step.message().isContent()).count();
    Money cost =
        template.budget().stream().map(SopBudgetLine::amount).reduce(Money.ZERO, Money::plus);
    long high =
        template.risks().stream().filter(risk -> risk.level() == SopRisk.Level.HIGH).count();
    FlowPane tiles = new FlowPane(12, 12);
    tiles
        .getChildren()
        .addAll(
            tile("sop.page.steps", texts.number(template.steps().size()))
                .note(
                    texts.text(
                        "sop.overview.days",
                        Integer.toString(template.firstDay()),
                        Integer.toString(template.lastDay()))),
            tile("sop.overview.content", texts.number(content)),
            tile("sop.overview.hours", texts.number(Math.round(minutes / (double) MINUTES))),
            tile("sop.overview.cost", texts.money(cost)),
            tile(
                "sop.overview.risks",
                texts.text(
                    "sop.shown", texts.number(high), texts.number(template.risks().size()))));
    tiles
        .getChildren()
        .forEach(
            each -> {
              if (each instanceof Region region) {
                region.setPrefWidth(178);
              }
            });
    return tiles;
  }

  private StatTile tile(String key, String value) {
    return new StatTile(texts.text(key), value);
  }

  private Node about() {
    Set<MemberRole> roles = EnumSet.noneOf(MemberRole.class);
    template.steps().forEach(step -> roles.add(step.work().role()));
    KeyValueList facts =
        list()
            .add(texts.text("sop.overview.about"), template.overview().summary())
            .add(texts.text("sop.overview.audience"), template.overview().audience())
            .add(
                texts.text("sop.overview.roles"),
                roles.stream()
                    .map(role -> texts.choice(SopColumn.STEP_ROLE, role))
                    .collect(Collectors.joining(" · ")))
            .add(texts.text("sop.overview.code"), template.code());
    return Card.titled(texts.text("sop.overview.facts"), facts);
  }

  /// Names keep their room beside long texts.
  private static KeyValueList list() {
    KeyValueList list = new KeyValueList();
    list.getColumnConstraints().getFirst().setMinWidth(USE_PREF_SIZE);
    return list;
  }

  private Node stages() {
    KeyValueList list = list();
    for (SopStage stage : SopStage.values()) {
      list.add(
          texts.choice(SopColumn.STEP_STAGE, stage),
          template.steps().stream()
              .filter(step -> step.stage() == stage)
              .map(SopStep::title)
              .collect(Collectors.joining(" · ")));
    }
    return Card.titled(texts.text("sop.overview.stages"), list);
  }

  private Node targets() {
    if (template.targets().isEmpty()) {
      return Card.titled(
          texts.text("sop.overview.targets"), Card.text(texts.text("sop.overview.no-targets")));
    }
    KeyValueList list = list();
    for (SopTarget target : template.targets()) {
      VBox words =
          new VBox(
              1,
              Controls.label(texts.amount(target), "strong"),
              Controls.paragraph(target.note(), "caption"));
      list.add(texts.choice(SopColumn.TARGET_MEASURE, target.measure()), words);
    }
    return Card.titled(texts.text("sop.overview.targets"), list);
  }
}
