package org.siyu.core.workspace.sample;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.siyu.core.customers.InteractionKind;
import org.siyu.core.workspace.sample.SampleCustomer.Interaction;

/// Shares out the interactions and makes them.
final class InteractionMaking {
  private static final InteractionKind[] KINDS = {
    InteractionKind.MESSAGE,
    InteractionKind.GROUP_SPEECH,
    InteractionKind.CLICK,
    InteractionKind.SIGN_IN,
    InteractionKind.LIVE,
    InteractionKind.SURVEY,
    InteractionKind.COMPLAINT
  };

  /// About two in two thousand are complaints: a few a month.
  private static final int[] OFTEN = {560, 440, 480, 280, 160, 60, 2};

  private final SampleSpec spec;
  private final SampleWords words;
  private final Chance chance;
  private final SampleIds ids;
  private final RetailCalendar calendar;

  InteractionMaking(SampleSpec spec, SampleWords words, Chance chance, SampleIds ids) {
    this.spec = spec;
    this.words = words;
    this.chance = chance;
    this.ids = ids;
    this.calendar = new RetailCalendar(spec.end());
  }

  /// How many each customer has: in proportion to persona and time, and exactly as many in all as a
  /// sample has.
  static int[] shares(List<Persona> personas, int[] joinedAges, Chance chance) {
    long[] weights = new long[joinedAges.length];
    long total = 0;
    for (int i = 0; i < weights.length; i++) {
      long days = Math.max(0, joinedAges[i] - personas.get(i).silentSince()) + 15L;
      weights[i] = personas.get(i).talks() * days * chance.between(20, 100);
      total += weights[i];
    }
    int[] shares = new int[weights.length];
    int left = SampleSpec.INTERACTIONS;
    for (int i = 0; i < weights.length; i++) {
      shares[i] = (int) (weights[i] * SampleSpec.INTERACTIONS / total);
      left -= shares[i];
    }
    for (; left > 0; left--) {
      shares[left % shares.length]++;
    }
    return shares;
  }

  /// The interactions of one customer by time.
  List<Interaction> of(Persona persona, LocalDateTime joinedAt, int count) {
    int joinedAge = (int) ChronoUnit.DAYS.between(joinedAt.toLocalDate(), spec.end().toLocalDate());
    List<LocalDateTime> times = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int age = chance.between(Math.min(persona.silentSince(), joinedAge), joinedAge);
      times.add(
          calendar.near(
              age, Math.min(3, Math.max(0, age - persona.silentSince())), joinedAt, chance));
    }
    times.sort(Comparator.naturalOrder());
    List<Interaction> interactions = new ArrayList<>();
    for (LocalDateTime time : times) {
      InteractionKind kind = KINDS[chance.weighted(OFTEN)];
      interactions.add(new Interaction(ids.next(), time, kind, detail(kind)));
    }
    return interactions;
  }

  private Optional<String> detail(InteractionKind kind) {
    return switch (kind) {
      case COMPLAINT -> Optional.of(chance.of(words.complaints()));
      case MESSAGE, GROUP_SPEECH ->
          chance.in(30) ? Optional.of(chance.of(words.messages())) : Optional.empty();
      case CLICK, SIGN_IN, LIVE, SURVEY, OTHER, OUTREACH -> Optional.empty();
    };
  }
}
