package org.siyu.core.workspace.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.LibraryPiece;
import org.siyu.core.content.Topic;
import org.siyu.core.customers.Identity;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.shared.Money;
import org.siyu.core.tiers.Consent;
import org.siyu.core.tiers.DefaultTierScheme;
import org.siyu.core.tiers.FactsBuilder;
import org.siyu.core.tiers.MeanSegment;
import org.siyu.core.tiers.TierRun;
import org.siyu.core.tiers.Tiering;
import org.siyu.core.workspace.WorkspaceLanguage;

class SampleDataTest {
  private static final LocalDateTime END = LocalDateTime.of(2026, 11, 22, 9, 30);
  private static final SampleData SAMPLE =
      SampleData.of(SampleSpec.upTo(END, WorkspaceLanguage.ZH, "王店长"));

  private static String hash(SampleData sample) throws NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256")
                .digest(sample.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static List<SampleOrder> orders() {
    return SAMPLE.customers().stream().flatMap(c -> c.orders().stream()).toList();
  }

  @Test
  void theSameSeedGivesTheSameDataBitForBit() throws NoSuchAlgorithmException {
    SampleData again = SampleData.of(SAMPLE.spec());
    assertEquals(hash(SAMPLE), hash(again));
    SampleSpec other = new SampleSpec(1, END, WorkspaceLanguage.ZH, "王店长");
    assertNotEquals(hash(SAMPLE), hash(SampleData.of(other)));
  }

  @Test
  void itHasTheSizeItPromises() {
    assertEquals(5_000, SAMPLE.customers().size());
    assertEquals(60_000, SAMPLE.customers().stream().mapToInt(c -> c.interactions().size()).sum());
    int orders = orders().size();
    assertTrue(orders > 18_500 && orders < 21_500, () -> orders + " orders");
    assertEquals(8, SAMPLE.members().size());
    assertTrue(SAMPLE.tags().size() >= 60);
    assertEquals(
        SAMPLE.tags().size(),
        SAMPLE.customers().stream().flatMap(c -> c.tags().stream()).distinct().count());
  }

  @Test
  void everyTierAndEverySegmentIsPopulated() {
    FactsBuilder facts = new FactsBuilder();
    for (SampleCustomer customer : SAMPLE.customers()) {
      facts.customer(
          customer.id(),
          Optional.of(customer.joinedAt()),
          Optional.of(customer.channel()),
          true,
          Consent.UNKNOWN);
      for (SampleOrder order : customer.orders()) {
        if (order.kind() == OrderKind.CANCELLATION) {
          facts.cancellation(customer.id(), order.orderedAt(), order.amount().cents());
        } else if (order.status().isBought()) {
          facts.order(
              customer.id(),
              order.paidAt().orElseThrow(),
              order.amount().cents(),
              order.refund().cents());
        }
      }
      customer.interactions().forEach(i -> facts.interaction(customer.id(), i.happenedAt()));
    }
    TierRun run = Tiering.run(facts.build(), DefaultTierScheme.named("x"), END);
    Map<String, Integer> tiers = new HashMap<>();
    Map<MeanSegment, Integer> segments = new HashMap<>();
    for (int i = 0; i < run.size(); i++) {
      tiers.merge(run.assignment(i).tier(), 1, Integer::sum);
      segments.merge(run.assignment(i).segment(), 1, Integer::sum);
    }
    assertEquals(5_000, run.size());
    assertEquals(Set.of("new", "churn-risk", "high-value", "active", "silent"), tiers.keySet());
    assertTrue(tiers.values().stream().allMatch(count -> count >= 150), tiers::toString);
    assertEquals(EnumSet.allOf(MeanSegment.class), EnumSet.copyOf(segments.keySet()));
    assertTrue(segments.values().stream().allMatch(count -> count >= 40), segments::toString);
  }

  @Test
  void theGreatSalesStandOut() {
    Map<LocalDate, Long> byDay =
        orders().stream()
            .collect(
                Collectors.groupingBy(o -> o.orderedAt().toLocalDate(), Collectors.counting()));
    double mean = byDay.values().stream().mapToLong(n -> n).average().orElseThrow();
    for (LocalDate day :
        List.of(
            LocalDate.of(2026, 6, 18), LocalDate.of(2025, 11, 11), LocalDate.of(2026, 11, 11))) {
      assertTrue(
          byDay.getOrDefault(day, 0L) > 2.5 * mean,
          () -> day + " " + byDay.get(day) + " of " + mean);
    }
    Map<Integer, Long> byHour =
        orders().stream()
            .collect(Collectors.groupingBy(o -> o.orderedAt().getHour(), Collectors.counting()));
    assertTrue(byHour.getOrDefault(21, 0L) > 5 * byHour.getOrDefault(4, 1L));
  }

  @Test
  void nothingLiesAfterTheEndOrBeforeTheJoining() {
    for (SampleCustomer customer : SAMPLE.customers()) {
      assertFalse(customer.joinedAt().isAfter(END));
      assertFalse(customer.joinedAt().isBefore(END.minusMonths(19)));
      for (SampleOrder order : customer.orders()) {
        assertFalse(order.orderedAt().isAfter(END));
        assertFalse(order.orderedAt().isBefore(customer.joinedAt()));
      }
      customer
          .interactions()
          .forEach(
              i -> {
                assertFalse(i.happenedAt().isAfter(END));
                assertFalse(i.happenedAt().isBefore(customer.joinedAt()));
              });
    }
  }

  @Test
  void ordersCostWhatTheirItemsCost() {
    for (SampleOrder order : orders()) {
      Money sum =
          order.items().stream().map(SampleOrder.Item::amount).reduce(Money.ZERO, Money::plus);
      assertEquals(sum, order.amount());
      assertTrue(order.refund().compareTo(Money.ZERO) >= 0);
      assertEquals(order.kind() == OrderKind.CANCELLATION, order.amount().isNegative());
    }
    Set<OrderStatus> statuses =
        orders().stream().map(SampleOrder::status).collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(OrderStatus.class), statuses);
    assertTrue(orders().stream().map(SampleOrder::shop).distinct().count() >= 4);
  }

  @Test
  void keysAreUniqueAndEveryCustomerHasOne() {
    Set<Object> keys = new HashSet<>();
    for (SampleCustomer customer : SAMPLE.customers()) {
      assertFalse(customer.identities().isEmpty());
      for (Identity identity : customer.identities()) {
        assertTrue(keys.add(identity));
      }
      for (UUID id : ids(customer)) {
        assertTrue(keys.add(id));
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
      }
      for (SampleOrder order : customer.orders()) {
        assertTrue(keys.add(order.source() + order.orderNo()));
      }
    }
  }

  private static List<UUID> ids(SampleCustomer customer) {
    Set<UUID> ids = new HashSet<>(Set.of(customer.id()));
    customer.orders().forEach(o -> ids.add(o.id()));
    customer.interactions().forEach(i -> ids.add(i.id()));
    customer.consents().forEach(c -> ids.add(c.id()));
    customer.followUps().forEach(f -> ids.add(f.id()));
    return List.copyOf(ids);
  }

  @Test
  void someFollowUpsAreOverdueAndSomeAreDone() {
    List<SampleCustomer.FollowUp> followUps =
        SAMPLE.customers().stream().flatMap(c -> c.followUps().stream()).toList();
    assertTrue(followUps.stream().anyMatch(f -> f.doneAt().isPresent()));
    assertTrue(followUps.stream().anyMatch(f -> f.doneAt().isEmpty() && f.dueAt().isBefore(END)));
    assertTrue(followUps.stream().anyMatch(f -> f.doneAt().isEmpty() && f.dueAt().isAfter(END)));
  }

  @Test
  void theTeamKeepsGoodPiecesTemplatesAndTopics() {
    assertEquals(12, SAMPLE.library().size());
    assertEquals(6, SAMPLE.library().stream().filter(LibraryPiece::isTemplate).count());
    assertEquals(6, SAMPLE.library().stream().filter(p -> p.source().isPresent()).count());
    assertEquals(10, SAMPLE.topics().size());
    assertEquals(
        Set.of(Topic.Source.values()),
        SAMPLE.topics().stream().map(Topic::source).collect(Collectors.toSet()));
    assertEquals(
        Set.of(Topic.Permission.State.values()),
        SAMPLE.topics().stream().map(t -> t.permission().state()).collect(Collectors.toSet()));
    assertEquals(
        Set.of(Topic.Status.values()),
        SAMPLE.topics().stream().map(Topic::status).collect(Collectors.toSet()));
  }

  @Test
  void theEnglishSampleIsInEnglish() {
    SampleData english = SampleData.of(SampleSpec.upTo(END, WorkspaceLanguage.EN, "Iris"));
    assertTrue(english.tags().size() >= 60);
    String text =
        Arrays.toString(english.tags().toArray())
            + english.products()
            + english.customers().stream()
                .map(c -> c.nickname() + c.realName() + c.region() + c.channel() + c.attributes())
                .toList();
    assertTrue(text.codePoints().noneMatch(Character::isIdeographic));
  }

  @Test
  void onAnyDaySomethingWaitsForWhomItIsMade() {
    Set<ContentStatus> waiting =
        EnumSet.of(
            ContentStatus.SELF_CHECK, ContentStatus.CROSS_REVIEW, ContentStatus.LEGAL_REVIEW);
    for (int days = 0; days < 100; days++) {
      SampleSpec spec = SampleSpec.upTo(END.plusDays(days), WorkspaceLanguage.EN, "Ann");
      Optional<UUID> owner = Optional.of(SAMPLE.owner());
      assertEquals(
          waiting,
          new ContentMaking(spec, SAMPLE.members())
              .make().stream()
                  .filter(item -> waits(item, owner))
                  .map(ContentItem::status)
                  .filter(waiting::contains)
                  .collect(Collectors.toSet()),
          spec.end().toString());
    }
  }

  private static boolean waits(ContentItem item, Optional<UUID> member) {
    return switch (item.status()) {
      case SELF_CHECK -> item.people().owner().equals(member);
      case CROSS_REVIEW -> item.people().crossReviewer().equals(member);
      default -> item.people().legalReviewer().equals(member);
    };
  }
}
