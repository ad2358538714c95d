package org.siyu.app.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.KeyValueList;
import org.siyu.core.churn.ChurnModel;
import org.siyu.core.churn.ChurnReport;
import org.siyu.core.churn.ChurnRisk;
import org.siyu.core.churn.ChurnTrial;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.shared.Percent;
import org.siyu.core.tiers.Tier;

/// Who is about to leave, why, and how often that came true on the past.
final class ChurnCard {
  private static final double TABLE_HEIGHT = 300;

  private final DashboardViewModel.Churn churn;
  private final ChurnReport report;
  private final DashboardDoors doors;
  private final Messages messages;
  private final Formats formats;
  private final Desk desk;

  private record Line(CustomerRow row, ChurnRisk risk) {}

  ChurnCard(DashboardViewModel.Churn churn, Desk desk, DashboardDoors doors) {
    this.churn = churn;
    this.report = churn.report();
    this.desk = desk;
    this.doors = doors;
    this.messages = desk.messages();
    this.formats = desk.formats();
  }

  Card card() {
    String heading = messages.text("dashboard.churn.named", report.named().size(), report.rated());
    Card card =
        Card.titled(
            messages.text("dashboard.churn"),
            messages.text("dashboard.churn.text"),
            counts(heading),
            trials());
    if (!churn.first().isEmpty()) {
      card.getChildren().add(table());
      Button all =
          Controls.button(
              Action.of(
                  messages.text("dashboard.churn.all"),
                  Feather.USERS,
                  () -> doors.customers().accept(messages.text("dashboard.churn"), named())));
      all.setId("dashboard-churn-all");
      card.action(all);
    }
    card.setId("dashboard-churn");
    return card;
  }

  /// How many there are, how many the tier has that is named alike, and what the past says.
  private Node counts(String heading) {
    VBox counts = new VBox(2, Controls.label(heading, "strong"));
    churn
        .tier()
        .map(
            tier ->
                messages.text(
                    "dashboard.churn.tier",
                    doors.tierName().apply(Tier.CHURN_RISK),
                    tier.customers(),
                    tier.named(),
                    formats.date(tier.takenAt().toLocalDate())))
        .map(text -> Controls.paragraph(text, "muted"))
        .ifPresent(
            text -> {
              text.setId("dashboard-churn-tier");
              counts.getChildren().add(text);
            });
    counts.getChildren().add(Controls.paragraph(hits(), "muted"));
    return counts;
  }

  private Set<CustomerId> named() {
    return report.named().stream()
        .map(risk -> new CustomerId(risk.customer()))
        .collect(Collectors.toSet());
  }

  private String hits() {
    OptionalDouble hit = report.hitRate();
    OptionalDouble base = report.baseRate();
    return hit.isPresent() && base.isPresent()
        ? messages.text(
            "dashboard.churn.hits",
            percent(hit.getAsDouble()),
            ChurnModel.AHEAD,
            percent(base.getAsDouble()))
        : messages.text("dashboard.churn.hits.none");
  }

  private String percent(double share) {
    return formats.percent(new Percent(share), 1);
  }

  private Node trials() {
    KeyValueList list = new KeyValueList();
    for (ChurnTrial trial : report.trials()) {
      list.add(
          formats.date(trial.asOf()),
          messages.text(
              "dashboard.churn.trial",
              trial.named(),
              trial.namedGone(),
              percent(trial.named() == 0 ? 0 : (double) trial.namedGone() / trial.named()),
              trial.rated(),
              trial.ratedGone(),
              percent((double) trial.ratedGone() / trial.rated())));
    }
    return list;
  }

  private Node table() {
    Map<CustomerId, CustomerRow> rows = new HashMap<>();
    churn.first().forEach(row -> rows.put(row.id(), row));
    List<Line> lines = new ArrayList<>();
    for (ChurnRisk risk : report.named().subList(0, churn.first().size())) {
      Optional.ofNullable(rows.get(new CustomerId(risk.customer())))
          .ifPresent(row -> lines.add(new Line(row, risk)));
    }
    DataTable<Line> table =
        new DataTable<Line>(messages.text("dashboard.churn"))
            .text(
                "name",
                messages.text("dashboard.churn.name"),
                150,
                line -> line.row().names().nickname())
            .text("tier", messages.text("dashboard.tiers.tier"), 110, line -> tier(line.row()))
            .text(
                "score",
                messages.text("dashboard.churn.score"),
                80,
                line -> formats.number(line.risk().score()))
            .text("wait", messages.text("dashboard.churn.wait"), 240, line -> wait(line.risk()))
            .text(
                "activity",
                messages.text("dashboard.churn.activity"),
                240,
                line -> activity(line.risk()))
            .onOpen(line -> doors.customer().accept(line.row().id()))
            .onCopied(
                count -> desk.toasts().success(messages.text("dashboard.churn.copied", count)));
    table.rows(FXCollections.observableArrayList(lines));
    table.setId("dashboard-churn-table");
    table.fitted().setPrefHeight(TABLE_HEIGHT);
    return table;
  }

  private String tier(CustomerRow row) {
    String tier = row.standing().tier();
    return tier.isEmpty() ? "" : doors.tierName().apply(tier);
  }

  private String wait(ChurnRisk risk) {
    return messages.text(
        risk.isOwnGap() ? "dashboard.churn.wait.own" : "dashboard.churn.wait.median",
        risk.days(),
        formats.decimal(risk.gap(), 0));
  }

  private String activity(ChurnRisk risk) {
    return messages.text(
        "dashboard.churn.activity.of", risk.lately(), formats.decimal(risk.before(), 1));
  }
}
