package org.siyu.core.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Money;

class CustomerListTest {
  private static final CustomerQuery ALL = CustomerQuery.ALL;

  @Test
  void aSearchLooksThroughNamesAndKeys() {
    CustomerList list =
        new CustomerList(
            List.of(
                Rows.named("小云", "张伟", "13800001234"), Rows.named("Anna", "王芳", "13911112222")));
    assertEquals(List.of("小云"), names(list, ALL.withSearch("张")));
    assertEquals(List.of("小云"), names(list, ALL.withSearch("0001")));
    assertEquals(List.of("Anna"), names(list, ALL.withSearch("ANN")));
    assertEquals(List.of("Anna"), names(list, ALL.withSearch("１３９１")));
    assertEquals(List.of("小云", "Anna"), names(list, ALL.withSearch("  ")));
    assertEquals(List.of(), names(list, ALL.withSearch("nobody")));
  }

  @Test
  void aSearchUnderstandsPinyinInitials() {
    CustomerList list = new CustomerList(List.of(Rows.named("小云", "张小宝", "1")));
    assertEquals(List.of("小云"), names(list, ALL.withSearch("zxb")));
    assertEquals(List.of("小云"), names(list, ALL.withSearch("XY")));
  }

  @Test
  void allWordsOfASearchMustOccurInWhateverOrder() {
    CustomerList list =
        new CustomerList(List.of(Rows.named("小云", "张伟", "138"), Rows.named("大云", "王伟", "139")));
    assertEquals(List.of("小云"), names(list, ALL.withSearch("138 云")));
  }

  @Test
  void noMatchRunsAcrossTwoFields() {
    CustomerList list = new CustomerList(List.of(Rows.named("ab", "cd", "12")));
    assertEquals(List.of(), names(list, ALL.withSearch("bc")));
  }

  @Test
  void filtersMustAllHoldAndTheirValuesAreAlternatives() {
    CustomerList list =
        new CustomerList(
            List.of(
                Rows.tier("a", "new", 0, "0"),
                Rows.tier("b", "active", 2, "100"),
                Rows.tier("c", "active", 3, "900"),
                Rows.tier("d", "", 3, "900")));
    assertEquals(List.of("a", "b", "c"), names(list, ALL.withTiers(Set.of("new", "active"))));
    assertEquals(List.of("d"), names(list, ALL.withTiers(Set.of(""))));
    assertEquals(
        List.of("c"),
        names(
            list,
            ALL.withTiers(Set.of("active"))
                .withSpend(
                    Optional.of(
                        new CustomerQuery.SpendRange(
                            Optional.of(Money.of("100.01")), Optional.empty())))));
  }

  @Test
  void profileFiltersLookAtChannelOwnerTagConsentAndDates() {
    LocalDate may = LocalDate.of(2026, 5, 1);
    CustomerList list =
        new CustomerList(
            List.of(
                Rows.profiled("a", "裂变", Optional.of(may), ConsentState.GRANTED),
                Rows.profiled("b", "", Optional.empty(), ConsentState.WITHDRAWN)));
    assertEquals(List.of("a"), names(list, ALL.withChannels(Set.of("裂变"))));
    assertEquals(List.of("b"), names(list, ALL.withChannels(Set.of(""))));
    assertEquals(List.of("b"), names(list, ALL.withConsents(Set.of(ConsentState.WITHDRAWN))));
    assertEquals(List.of("a", "b"), names(list, ALL.withOwners(Set.of(Optional.of(Rows.LI.id())))));
    assertEquals(List.of(), names(list, ALL.withOwners(Set.of(Optional.of(new UUID(9, 9))))));
    assertEquals(List.of("a", "b"), names(list, ALL.withTags(Set.of(Optional.of(Rows.VIP.id())))));
    assertEquals(List.of("a"), names(list, ALL.withJoined(Optional.of(new DateRange(may, may)))));
    assertEquals(List.of(), names(list, ALL.withLastOrder(Optional.of(new DateRange(may, may)))));
  }

  @Test
  void whoHasNoOwnerOrNoTagIsFoundToo() {
    CustomerList list =
        new CustomerList(
            List.of(
                Rows.profiled("a", "", Optional.empty(), ConsentState.UNKNOWN),
                Rows.named("b", "", "")));
    assertEquals(List.of("b"), names(list, ALL.withOwners(Set.of(Optional.empty()))));
    assertEquals(List.of("b"), names(list, ALL.withTags(Set.of(Optional.empty()))));
    assertEquals(
        List.of("a", "b"),
        names(list, ALL.withTags(Set.of(Optional.empty(), Optional.of(Rows.VIP.id())))));
  }

  @Test
  void aSecondPhoneAndAShopAccountFindTheCustomer() {
    CustomerRow plain = Rows.named("a", "", "13800001234");
    CustomerList list =
        new CustomerList(
            List.of(
                new CustomerRow(
                    plain.id(),
                    new CustomerRow.Names(
                        "a", "", "13800001234", "", "", List.of("13900005678", "taobao:小云")),
                    plain.profile(),
                    plain.standing(),
                    plain.activity())));
    assertEquals(List.of("a"), names(list, ALL.withSearch("139０0005678")));
    assertEquals(List.of("a"), names(list, ALL.withSearch("小云")));
  }

  @Test
  void severalKeysSortAndBlanksComeLastEitherWay() {
    CustomerList list =
        new CustomerList(
            List.of(
                Rows.tier("a", "", 9, "1"),
                Rows.tier("b", "silent", 1, "5"),
                Rows.tier("c", "active", 1, "7"),
                Rows.tier("d", "active", 1, "9")));
    assertEquals(
        List.of("d", "c", "b", "a"),
        names(list, sorted(by(CustomerColumn.TIER, false), by(CustomerColumn.NET_SPEND, true))));
    assertEquals(
        List.of("b", "c", "d", "a"),
        names(list, sorted(by(CustomerColumn.TIER, true), by(CustomerColumn.NET_SPEND, false))));
  }

  @Test
  void chineseNamesAreSortedByPinyin() {
    CustomerList list =
        new CustomerList(
            List.of(
                Rows.named("周", "", ""),
                Rows.named("bob", "", ""),
                Rows.named("陈", "", ""),
                Rows.named("Ada", "", "")));
    assertEquals(
        List.of("Ada", "bob", "陈", "周"), names(list, sorted(by(CustomerColumn.NICKNAME, false))));
  }

  @Test
  void aListIsSortedOnceAndSearchedInThatOrder() {
    CustomerList list =
        new CustomerList(
            List.of(
                Rows.tier("a1", "new", 1, "1"),
                Rows.tier("b", "new", 1, "2"),
                Rows.tier("a2", "new", 1, "3")));
    CustomerList sorted = list.sorted(List.of(by(CustomerColumn.NET_SPEND, true)));
    assertEquals(List.of("a2", "b", "a1"), names(sorted, ALL));
    assertEquals(List.of("a2", "a1"), names(sorted, ALL.withSearch("a")));
  }

  @Test
  void codesAreSortedInTheOrderThatIsGivenAndBlanksLast() {
    CustomerList list =
        new CustomerList(
            List.of(
                Rows.tier("a", "", 1, "1"),
                Rows.tier("b", "active", 1, "1"),
                Rows.tier("c", "new", 1, "1"),
                Rows.tier("d", "loyal", 1, "1")));
    Map<CustomerColumn, List<String>> order =
        Map.of(CustomerColumn.TIER, List.of("new", "loyal", "active", ""));
    assertEquals(
        List.of("c", "d", "b", "a"),
        names(list.sorted(List.of(by(CustomerColumn.TIER, false)), order), ALL));
    assertEquals(
        List.of("b", "d", "c", "a"),
        names(list.sorted(List.of(by(CustomerColumn.TIER, true)), order), ALL));
  }

  @Test
  void totalsCountBuyersOrdersAndSpend() {
    CustomerList list =
        new CustomerList(
            List.of(Rows.tier("a", "new", 0, "0"), Rows.tier("b", "active", 3, "99.5")));
    assertEquals(new CustomerTotals(2, 1, 3, Money.of("99.50")), list.matching(ALL).totals());
  }

  @Test
  void aChangedRowTakesThePlaceOfItsForerunner() {
    CustomerRow before = Rows.named("小云", "张伟", "138");
    CustomerList list = new CustomerList(List.of(before, Rows.named("b", "", "")));
    CustomerRow after =
        new CustomerRow(
            before.id(),
            new CustomerRow.Names("新名", "", "", "", ""),
            before.profile(),
            before.standing(),
            before.activity());
    assertEquals(List.of("新名", "b"), names(list.with(List.of(after)), ALL));
  }

  @Test
  void aQueryTellsWhetherItFilters() {
    assertFalse(sorted(by(CustomerColumn.TIER, true)).isFiltering());
    assertTrue(ALL.withSearch("x").isFiltering());
    assertTrue(ALL.withTiers(Set.of("new")).isFiltering());
  }

  private static CustomerSort by(CustomerColumn column, boolean isDescending) {
    return new CustomerSort(column, isDescending);
  }

  private static CustomerQuery sorted(CustomerSort... keys) {
    return ALL.withSort(List.of(keys));
  }

  private static List<String> names(CustomerList list, CustomerQuery query) {
    return list.matching(query).rows().stream().map(row -> row.names().nickname()).toList();
  }
}
