package org.siyu.bench.product;

import java.nio.file.Path;
import java.time.Clock;
import org.siyu.bench.Said;
import org.siyu.bench.data.CustomerStore;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.TierService;
import org.siyu.core.tiers.WhatIf;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.database.Database;
import org.siyu.storage.tiers.JooqTierRepository;

/// Reads the facts of all customers and places each by the default rules and by RFM; then tries out
/// changed rules as the editor does. Arguments: the store; how many previews.
public final class ProductTiers {
  private ProductTiers() {}

  public static void main(String[] arguments) {
    try (Database database = Database.open(Path.of(arguments[0]))) {
      Clock clock = Clock.systemDefaultZone();
      TierService service =
          new TierService(
              new JooqTierRepository(database),
              new JooqAuditLog(database, clock),
              Ids.system(),
              clock,
              "bench");
      WhatIf rules = service.whatIf(CustomerStore.NOW, Monitor.NONE);
      TierScheme scheme = service.defaultScheme();
      TierScheme changed = scheme.withRules(scheme.rules().reversed());
      Said.figure("customers", rules.before().size());
      for (int preview = 0; preview < Integer.parseInt(arguments[1]); preview++) {
        long start = System.nanoTime();
        rules.of(changed);
        Said.figure(
            preview == 0 ? "first-preview-ms" : "preview-ms",
            (System.nanoTime() - start) / 1_000_000);
      }
    }
  }
}
