package org.siyu.core.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Divides customers by lot: at random, and yet the same each time.
///
/// Each customer draws a number, [#number], from the seed and the own id and nothing else. Within
/// each tier customers stand in the order of their numbers and are cut off in lengths by the
/// shares, so that every tier is divided to within one customer of the shares. Who of a tier gets
/// the customer that is left over is decided by what is still missing over all tiers, so that the
/// whole is divided as well as it can be, too. The same seed and customers give the same result, in
/// whatever order they come.
///
/// The number is SplitMix64's finaliser ("Mix13" of D. Stafford; G. Steele, D. Lea, C. Flood, Fast
/// splittable pseudorandom number generators, OOPSLA 2014), applied to the seed and then to the two
/// halves of the id.
public final class Lot {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long seed;

  public Lot(long seed) {
    this.seed = seed;
  }

  /// A customer's number. Unsigned and evenly spread over 64 bits.
  public long number(UUID customer) {
    long mixed = mix(seed + GOLDEN);
    mixed = mix(mixed ^ customer.getMostSignificantBits() + GOLDEN);
    return mix(mixed ^ customer.getLeastSignificantBits() + GOLDEN);
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /// Gives each customer a variant.
  ///
  /// @param parts the variants' shares, in parts of their sum; each above 0
  public Map<UUID, Integer> divide(Collection<Person> people, int... parts) {
    return divide(people, Map.of(), parts);
  }

  /// Gives customers who came later a variant, so that each tier as a whole keeps the shares as
  /// well as it can. Who has a variant keeps it.
  ///
  /// @param people everybody, also those who have a variant
  /// @param frozen the variants that were given before
  public Map<UUID, Integer> divide(
      Collection<Person> people, Map<UUID, Integer> frozen, int... parts) {
    if (Arrays.stream(parts).anyMatch(part -> part <= 0)) {
      throw new IllegalArgumentException("a share of nothing");
    }
    Map<String, List<UUID>> tiers = new TreeMap<>();
    for (Person person : people) {
      tiers.computeIfAbsent(person.tier(), _ -> new ArrayList<>()).add(person.id());
    }
    Map<UUID, Integer> divided = new HashMap<>(people.size() * 2);
    double[] missing = new double[parts.length];
    tiers.forEach((_, ids) -> divideTier(ids, frozen, parts, missing, divided));
    return divided;
  }

  private void divideTier(
      List<UUID> ids,
      Map<UUID, Integer> frozen,
      int[] parts,
      double[] missing,
      Map<UUID, Integer> divided) {
    int[] room = quotas(ids.size(), parts, missing);
    List<UUID> newcomers = new ArrayList<>();
    for (UUID id : ids) {
      Integer known = frozen.get(id);
      if (known == null) {
        newcomers.add(id);
      } else {
        divided.put(id, known);
        room[known]--;
      }
    }
    fit(room, newcomers.size());
    List<UUID> ordered = inOrder(newcomers);
    int next = 0;
    for (int variant = 0; variant < parts.length; variant++) {
      for (int taken = 0; taken < room[variant]; taken++) {
        divided.put(ordered.get(next++), variant);
      }
    }
  }

  /// Whole customers for each variant: the share rounded down, and one more for those of whom most
  /// is missing so far.
  private static int[] quotas(int count, int[] parts, double[] missing) {
    int all = Arrays.stream(parts).sum();
    int[] quotas = new int[parts.length];
    int left = count;
    for (int variant = 0; variant < parts.length; variant++) {
      quotas[variant] = (int) ((long) count * parts[variant] / all);
      missing[variant] += (double) count * parts[variant] / all - quotas[variant];
      left -= quotas[variant];
    }
    boolean[] isFull = new boolean[parts.length];
    for (; left > 0; left--) {
      int neediest = -1;
      for (int variant = 0; variant < parts.length; variant++) {
        if (!isFull[variant]
            && (long) count * parts[variant] % all != 0
            && (neediest < 0 || missing[variant] > missing[neediest])) {
          neediest = variant;
        }
      }
      isFull[neediest] = true;
      quotas[neediest]++;
      missing[neediest]--;
    }
    return quotas;
  }

  /// Takes room away where earlier customers left too little: from who has most of it.
  private static void fit(int[] room, int newcomers) {
    for (int variant = 0; variant < room.length; variant++) {
      room[variant] = Math.max(0, room[variant]);
    }
    for (int over = Arrays.stream(room).sum() - newcomers; over > 0; over--) {
      int most = 0;
      for (int variant = 1; variant < room.length; variant++) {
        most = room[variant] > room[most] ? variant : most;
      }
      room[most]--;
    }
  }

  /// The customers in the order of their numbers.
  private List<UUID> inOrder(List<UUID> ids) {
    record Drawn(long number, UUID id) {}
    return ids.stream()
        .map(id -> new Drawn(number(id), id))
        .sorted(Comparator.comparing(Drawn::number, Long::compareUnsigned).thenComparing(Drawn::id))
        .map(Drawn::id)
        .toList();
  }

  /// Draws a sample in which each tier has its share, to within one customer: the pilot before a
  /// roll-out.
  ///
  /// @param percent 1 to 99
  public List<UUID> sample(Collection<Person> people, int percent) {
    Map<UUID, Integer> divided = divide(people, percent, 100 - percent);
    return people.stream().map(Person::id).filter(id -> divided.getOrDefault(id, 1) == 0).toList();
  }
}
