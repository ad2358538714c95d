package org.siyu.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.alerts.RuleSetting;
import org.siyu.core.kpi.AlertScope;
import org.siyu.storage.alerts.JooqAlertRepository;

/// What a team had made of alert rules before rules had a scope stays the team's.
class AlertScopeMigrationTest {
  @TempDir Path folder;

  @Test
  void changedRulesStayTheTeams() {
    Path file = folder.resolve("store");
    Database.open(file).close();
    OlderStores.takeBack(file, 30);
    try (Database older = Database.openAsIs(file)) {
      older.write(
          sql ->
              sql.execute(
                  "insert into kpi_alert_rule values ('behind-target', false, 0.05, 0.15,"
                      + " timestamp '2026-11-01 09:00:00', 'Lin')"));
    }
    try (Database current = Database.open(file)) {
      assertEquals(
          Map.of(
              "behind-target",
              new RuleSetting("behind-target", false, 0.05, 0.15, AlertScope.TEAM)),
          new JooqAlertRepository(current).settings());
    }
  }
}
