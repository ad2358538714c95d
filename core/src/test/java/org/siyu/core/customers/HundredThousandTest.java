package org.siyu.core.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Money;

/// A hundred thousand customers, filtered and sorted, against the plain way to say the same.
class HundredThousandTest {
  private static final int COUNT = 100_000;
  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final List<CustomerRow> ROWS = rows();
  private static final CustomerList LIST = new CustomerList(ROWS);

  private static List<CustomerRow> rows() {
    Random random = new Random(7);
    List<Tag> tags = List.of(new Tag(new UUID(3, 0), "", "VIP"), new Tag(new UUID(3, 1), "", "妈妈"));
    List<CustomerRow> rows = new ArrayList<>(COUNT);
    for (int number = 0; number < COUNT; number++) {
      int orders = random.nextInt(6);
      rows.add(
          new CustomerRow(
              new CustomerId(new UUID(1, number)),
              new CustomerRow.Names(
                  "用户" + random.nextInt(5_000), "", "1380" + (1_000_000 + number), "", ""),
              new CustomerRow.Profile(
                  "unknown",
                  "",
                  List.of("裂变", "直播", "").get(random.nextInt(3)),
                  Optional.of(new Owner(new UUID(2, random.nextInt(8)), "m" + number % 8)),
                  Optional.of(START.plusDays(random.nextInt(900))),
                  tags.subList(0, random.nextInt(3)),
                  ConsentState.values()[random.nextInt(3)]),
              new CustomerRow.Standing(
                  List.of("new", "silent", "active").get(random.nextInt(3)), "champions", 1, 1, 1),
              new CustomerRow.Activity(
                  orders,
                  new Money(orders * (long) random.nextInt(20_000)),
                  orders == 0 ? Optional.empty() : Optional.of(START.plusDays(number % 900)),
                  0,
                  Optional.empty())));
    }
    return rows;
  }

  private static List<CustomerRow> plainly(Predicate<CustomerRow> wanted) {
    return ROWS.stream().filter(wanted).toList();
  }

  @Test
  void searchingFindsThoseWhoseNameOrPhoneHasAllTheWords() {
    assertEquals(
        plainly(
            row ->
                row.names().nickname().contains("用户99") && row.names().phone().contains("13801")),
        LIST.matching(CustomerQuery.ALL.withSearch("用户99 13801")).rows());
  }

  @Test
  void allFiltersHoldTogether() {
    DateRange year = new DateRange(START, START.plusDays(364));
    CustomerQuery query =
        CustomerQuery.ALL
            .withTiers(Set.of("new", "active"))
            .withChannels(Set.of("", "直播"))
            .withTags(Set.of(Optional.of(new UUID(3, 1))))
            .withOwners(Set.of(Optional.of(new UUID(2, 1)), Optional.of(new UUID(2, 5))))
            .withConsents(Set.of(ConsentState.GRANTED))
            .withJoined(Optional.of(year))
            .withLastOrder(Optional.of(year))
            .withSpend(
                Optional.of(
                    new CustomerQuery.SpendRange(
                        Optional.of(new Money(5_000)), Optional.of(new Money(60_000)))));
    CustomerSelection found = LIST.matching(query);
    assertEquals(
        plainly(
            row ->
                !row.standing().tier().equals("silent")
                    && !row.profile().channel().equals("裂变")
                    && row.profile().tags().size() == 2
                    && row.profile().owner().orElseThrow().id().getLeastSignificantBits() % 4 == 1
                    && row.profile().consent() == ConsentState.GRANTED
                    && year.contains(row.profile().joined().orElseThrow())
                    && row.activity().lastOrder().filter(year::contains).isPresent()
                    && row.activity().netSpend().cents() >= 5_000
                    && row.activity().netSpend().cents() <= 60_000),
        found.rows());
    assertTrue(found.rows().size() > 100);
    assertEquals(
        found.rows().stream().mapToLong(row -> row.activity().netSpend().cents()).sum(),
        found.totals().netSpend().cents());
  }

  @Test
  void severalKeysSortOneAfterTheOtherAndEqualRowsKeepTheirPlaces() {
    List<CustomerRow> sorted =
        LIST.sorted(
                List.of(
                    new CustomerSort(CustomerColumn.ORDERS, true),
                    new CustomerSort(CustomerColumn.JOINED, false)))
            .rows();
    assertEquals(COUNT, Set.copyOf(sorted).size());
    for (int index = 1; index < COUNT; index++) {
      CustomerRow before = sorted.get(index - 1);
      CustomerRow row = sorted.get(index);
      int byOrders = Integer.compare(row.activity().orders(), before.activity().orders());
      int byDay =
          before.profile().joined().orElseThrow().compareTo(row.profile().joined().orElseThrow());
      boolean isBefore = before.id().value().compareTo(row.id().value()) < 0;
      assertTrue(byOrders < 0 || (byOrders == 0 && (byDay < 0 || (byDay == 0 && isBefore))));
    }
  }
}
