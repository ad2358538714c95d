package org.siyu.core.tiers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactsImageTest {
  private static final LocalDateTime AS_OF = LocalDateTime.of(2026, 6, 30, 23, 59, 59);

  private static Facts few() {
    FactsBuilder facts = new FactsBuilder();
    UUID buyer = new UUID(1, 2);
    UUID silent = new UUID(1, 1);
    facts.customer(buyer, Optional.of(AS_OF), Optional.of("直播"), true, Consent.UNKNOWN);
    facts.customer(silent, Optional.empty(), Optional.empty(), false, Consent.GRANTED);
    facts.consent(buyer, AS_OF, new UUID(9, 9), Consent.WITHDRAWN);
    facts.order(buyer, AS_OF.minusDays(3), 12_345, 12_345);
    facts.cancellation(buyer, AS_OF.minusDays(2), -300);
    facts.interaction(silent, AS_OF.minusDays(1));
    facts.tag(silent, new UUID(7, 7));
    return facts.build();
  }

  private static byte[] image(Facts facts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FactsImage.write(facts, Channels.newChannel(bytes));
    return bytes.toByteArray();
  }

  private static Optional<Facts> read(byte[] image) throws IOException {
    return FactsImage.read(Channels.newChannel(new ByteArrayInputStream(image)));
  }

  @Test
  void factsAreTheSameAfterwards() throws IOException {
    Facts facts = read(image(few())).orElseThrow();
    assertEquals(2, facts.size());
    assertEquals(List.of("直播"), facts.channels());
    assertEquals(List.of(new UUID(7, 7)), facts.tags);
    assertEquals(List.of(Consent.GRANTED, Consent.WITHDRAWN), List.of(facts.consent));
    assertArrayEquals(new boolean[] {false, true}, facts.allowsPersonalisedMarketing);
    assertArrayEquals(new long[] {0, -300}, facts.orders.cents);
    assertArrayEquals(image(few()), image(facts));
  }

  @Test
  void moreThanABufferFullIsPlacedTheSame() throws IOException {
    Facts facts = new RandomPeople(7, 40_000).facts();
    Facts again = read(image(facts)).orElseThrow();
    TierScheme scheme = DefaultTierScheme.named("x");
    assertEquals(
        RunHash.of(Tiering.run(facts, scheme, AS_OF)),
        RunHash.of(Tiering.run(again, scheme, AS_OF)));
  }

  @Test
  void nobodyAtAllCanBeKept() throws IOException {
    assertEquals(0, read(image(new FactsBuilder().build())).orElseThrow().size());
  }

  @Test
  void damageAtWhateverPlaceIsNoticed() throws IOException {
    byte[] image = image(few());
    for (int at = 0; at < image.length; at++) {
      byte[] damaged = image.clone();
      damaged[at] ^= 4;
      assertTrue(read(damaged).isEmpty(), "byte " + at);
    }
  }

  @Test
  void whatIsCutOffAtWhateverPlaceIsNoticed() throws IOException {
    byte[] image = image(few());
    for (int length = 0; length < image.length; length++) {
      assertTrue(read(Arrays.copyOf(image, length)).isEmpty(), length + " bytes");
    }
  }
}
