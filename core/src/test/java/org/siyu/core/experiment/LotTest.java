package org.siyu.core.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LotTest {
  private static final List<String> TIERS = List.of("new", "active", "silent", "");

  private static List<Person> people(int count, long seed) {
    Random random = new Random(seed);
    List<Person> people = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      people.add(
          new Person(
              new UUID(random.nextLong(), random.nextLong()),
              TIERS.get(random.nextInt(TIERS.size()))));
    }
    return people;
  }

  private static Map<String, int[]> counts(
      List<Person> people, Map<UUID, Integer> divided, int variants) {
    Map<String, int[]> counts = new HashMap<>();
    for (Person person : people) {
      counts.computeIfAbsent(person.tier(), _ -> new int[variants])[divided.get(person.id())]++;
    }
    return counts;
  }

  @Test
  void eachTierIsDividedToWithinOneCustomerOfTheShares() {
    for (int[] parts : List.of(new int[] {1, 1}, new int[] {10, 90}, new int[] {3, 2, 2, 1})) {
      int all = Arrays.stream(parts).sum();
      for (int size : new int[] {3, 10, 101, 2_503}) {
        List<Person> people = people(size, size);
        Map<UUID, Integer> divided = new Lot(7).divide(people, parts);
        assertEquals(size, divided.size());
        counts(people, divided, parts.length)
            .forEach(
                (tier, counted) -> {
                  int inTier = Arrays.stream(counted).sum();
                  for (int variant = 0; variant < parts.length; variant++) {
                    double exact = (double) inTier * parts[variant] / all;
                    assertTrue(Math.abs(counted[variant] - exact) < 1, tier + " " + exact);
                  }
                });
      }
    }
  }

  @Test
  void customersLeftOverInManySmallTiersAreSpreadEvenly() {
    List<Person> people = new ArrayList<>();
    for (int tier = 0; tier < 40; tier++) {
      people.add(new Person(new UUID(tier, 1), "t" + tier));
    }
    Map<UUID, Integer> divided = new Lot(1).divide(people, 1, 1);
    assertEquals(20, divided.values().stream().filter(variant -> variant == 0).count());
  }

  @Test
  void theSameSeedAndCustomersGiveTheSameInAnyOrder() {
    List<Person> people = people(1_000, 3);
    Map<UUID, Integer> divided = new Lot(42).divide(people, 1, 1);
    List<Person> shuffled = new ArrayList<>(people);
    Collections.shuffle(shuffled, new Random(5));
    assertEquals(divided, new Lot(42).divide(shuffled, 1, 1));
    assertNotEquals(divided, new Lot(43).divide(people, 1, 1));
  }

  @Test
  void whoHasAVariantKeepsItWhenOthersCome() {
    List<Person> first = people(1_001, 3);
    Map<UUID, Integer> frozen = new Lot(42).divide(first, 1, 1, 1);
    List<Person> all = new ArrayList<>(first);
    all.addAll(people(500, 4));
    Map<UUID, Integer> divided = new Lot(42).divide(all, frozen, 1, 1, 1);
    frozen.forEach((customer, variant) -> assertEquals(variant, divided.get(customer)));
    counts(all, divided, 3)
        .values()
        .forEach(
            counted -> {
              int most = Arrays.stream(counted).max().orElseThrow();
              int least = Arrays.stream(counted).min().orElseThrow();
              assertTrue(most - least <= 1, "evenly again");
            });
  }

  @Test
  void newcomersFillUpWhatEarlierOnesLeftUneven() {
    List<Person> people = people(100, 9);
    Map<UUID, Integer> frozen = new HashMap<>();
    people.subList(0, 90).forEach(person -> frozen.put(person.id(), 0));
    Map<UUID, Integer> divided = new Lot(1).divide(people, frozen, 1, 1);
    assertEquals(100, divided.size());
    assertEquals(10, divided.values().stream().filter(variant -> variant == 1).count());
  }

  @Test
  void numbersAreSpreadEvenlyOverIdsThatAreAlike() {
    int[] tenths = new int[10];
    Lot lot = new Lot(0);
    for (int index = 0; index < 20_000; index++) {
      long number = lot.number(new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L + index));
      tenths[(int) Long.remainderUnsigned(number, 10)]++;
    }
    for (int tenth : tenths) {
      assertTrue(Math.abs(tenth - 2_000) < 200, "about a tenth: " + tenth);
    }
  }

  @Test
  void aSampleHasItsShareOfEachTier() {
    List<Person> people = people(5_000, 11);
    List<UUID> sample = new Lot(6).sample(people, 10);
    assertEquals(500, sample.size(), 1.0);
    Map<UUID, Integer> drawn = new HashMap<>();
    people.forEach(person -> drawn.put(person.id(), 0));
    sample.forEach(customer -> drawn.put(customer, 1));
    counts(people, drawn, 2)
        .values()
        .forEach(
            counted -> assertTrue(Math.abs(counted[1] - (counted[0] + counted[1]) / 10.0) < 1));
    assertEquals(sample, new Lot(6).sample(people, 10));
    assertEquals(sample.size(), new HashSet<>(sample).size());
  }
}
