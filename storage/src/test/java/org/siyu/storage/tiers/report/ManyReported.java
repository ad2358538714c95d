package org.siyu.storage.tiers.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.DefaultTierScheme;
import org.siyu.core.tiers.FactsBuilder;
import org.siyu.core.tiers.MeanSegment;
import org.siyu.core.tiers.SnapshotTally;
import org.siyu.core.tiers.TierAssignment;
import org.siyu.core.tiers.TierReport;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.TierSnapshot;
import org.siyu.core.tiers.Tiering;

/// Writes a report on as many customers as it is told, in a process of its own.
public final class ManyReported {
  private static final LocalDateTime AS_OF = LocalDateTime.of(2026, 6, 30, 23, 59, 59);

  private ManyReported() {}

  public static void main(String[] arguments) throws IOException {
    TierScheme scheme = DefaultTierScheme.named("默认").withVersion(1);
    TierSnapshot snapshot =
        TierSnapshot.of(
            Tiering.run(new FactsBuilder().build(), scheme, AS_OF), new UUID(1, 1), AS_OF, "王芳");
    List<TierReport.Row> rows = new ArrayList<>();
    for (int number = 0; number < Integer.parseInt(arguments[0]); number++) {
      rows.add(row(number, scheme.tiers().get(number % 5).code()));
    }
    TierReport report =
        new TierReport(
            "旗舰店",
            scheme,
            snapshot,
            Optional.empty(),
            rows,
            new SnapshotTally.Counter(scheme).tally(),
            Disclosure.MASKED,
            AS_OF,
            "王芳");
    WorkbookReportFile.write(
        report, new PlainWords(), OutputStream.nullOutputStream(), Monitor.NONE);
  }

  private static TierReport.Row row(int number, String tier) {
    return new TierReport.Row(
        new CustomerRow.Names("昵称" + number, "张三", "M" + number, "wm" + number, "13800000000"),
        new TierAssignment(
            new UUID(2, number),
            tier,
            MeanSegment.NO_ORDERS,
            1 + number % 5,
            1 + number / 5 % 5,
            3,
            OptionalInt.of(number % 400),
            number % 9,
            new Money(100L * number),
            "3|orders@365>=3:" + number),
        Optional.of("champions"));
  }
}
