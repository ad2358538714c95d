package org.siyu.core.workspace.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.siyu.core.customers.FollowUpKind;
import org.siyu.core.customers.Gender;
import org.siyu.core.customers.Identity;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.team.Member;
import org.siyu.core.workspace.sample.SampleCustomer.Consent;
import org.siyu.core.workspace.sample.SampleCustomer.FollowUp;
import org.siyu.core.workspace.sample.SampleCustomer.Interaction;

/// Makes customers around their orders and interactions.
final class CustomerMaking {
  // 154 is a block of numbers that is not given out.
  private static final long FIRST_PHONE = 154_0000_0000L;
  private static final int PHONE_STEP = 1_931;

  private final SampleSpec spec;
  private final SampleWords words;
  private final List<Member> members;
  private final List<SampleTag> tags;
  private final Chance chance;
  private final SampleIds ids;

  CustomerMaking(
      SampleSpec spec,
      SampleWords words,
      List<Member> members,
      List<SampleTag> tags,
      Chance chance,
      SampleIds ids) {
    this.spec = spec;
    this.words = words;
    this.members = members;
    this.tags = tags;
    this.chance = chance;
    this.ids = ids;
  }

  SampleCustomer make(
      int index, LocalDateTime joinedAt, List<SampleOrder> orders, List<Interaction> interactions) {
    UUID id = ids.next();
    String nickname = name(words.nicknameParts(), words.nameGap());
    boolean isNamed = chance.in(55);
    return new SampleCustomer(
        id,
        nickname,
        isNamed ? Optional.of(name(words.nameParts(), words.nameGap())) : Optional.empty(),
        switch (chance.weighted(72, 18, 10)) {
          case 0 -> Gender.FEMALE;
          case 1 -> Gender.MALE;
          default -> Gender.UNKNOWN;
        },
        chance.in(40) ? Optional.of(birthday()) : Optional.empty(),
        chance.of(words.regions()),
        joinedAt,
        words.channels().get(chance.weighted(24, 20, 16, 16, 14, 10)),
        members.get(chance.between(1, members.size() - 1)).id(),
        !chance.in(5),
        chance.in(4) ? Optional.of(chance.of(words.notes())) : Optional.empty(),
        identities(index),
        attributes(joinedAt),
        tagIndexes(),
        consents(joinedAt),
        followUps(joinedAt),
        orders,
        interactions);
  }

  private String name(List<List<String>> parts, String gap) {
    return chance.of(parts.get(0)) + gap + chance.of(parts.get(1));
  }

  private LocalDate birthday() {
    return LocalDate.of(1975, 1, 1).plusDays(chance.between(0, 28 * 365));
  }

  private List<Identity> identities(int index) {
    List<Identity> identities = new ArrayList<>();
    String number = String.format(Locale.ROOT, "%06d", index + 1);
    boolean hasPhone = chance.in(70);
    if (chance.in(88) || !hasPhone) {
      identities.add(
          new Identity(IdentityKind.WECOM_EXTERNAL_ID, "wmSample" + number + "0000000000000000"));
    }
    if (chance.in(60)) {
      identities.add(new Identity(IdentityKind.MEMBERSHIP_NO, "NY" + number));
    }
    if (hasPhone) {
      identities.add(
          new Identity(IdentityKind.PHONE, Long.toString(FIRST_PHONE + (long) index * PHONE_STEP)));
    }
    if (chance.in(30)) {
      identities.add(new Identity(IdentityKind.SHOP_ACCOUNT, "taobao:sample_" + number));
    }
    return identities;
  }

  private Map<String, String> attributes(LocalDateTime joinedAt) {
    Map<String, String> attributes = new TreeMap<>();
    if (chance.in(45)) {
      LocalDate birth = joinedAt.toLocalDate().plusDays(chance.between(-900, 120));
      attributes.put(words.babyBirthday(), birth.toString());
    }
    if (chance.in(60)) {
      attributes.put(words.skinType(), chance.of(words.skinTypes()));
    }
    return attributes;
  }

  private List<Integer> tagIndexes() {
    TreeSet<Integer> chosen = new TreeSet<>();
    for (int i = chance.between(0, 6); i > 0; i--) {
      chosen.add(chance.index(tags.size()));
    }
    return List.copyOf(chosen);
  }

  private List<Consent> consents(LocalDateTime joinedAt) {
    List<Consent> consents = new ArrayList<>();
    if (chance.in(82)) {
      LocalDateTime given = notAfterEnd(joinedAt.plusMinutes(chance.between(1, 60)));
      consents.add(new Consent(ids.next(), given, true, chance.of(words.consentSources())));
      LocalDateTime withdrawn = given.plusDays(chance.between(10, 200));
      if (chance.in(9) && withdrawn.isBefore(spec.end())) {
        consents.add(new Consent(ids.next(), withdrawn, false, words.consentSources().getFirst()));
      }
    }
    return consents;
  }

  private List<FollowUp> followUps(LocalDateTime joinedAt) {
    if (!chance.inThousand(40)) {
      return List.of();
    }
    FollowUpKind kind =
        switch (chance.weighted(50, 35, 15)) {
          case 0 -> FollowUpKind.LEAD;
          case 1 -> FollowUpKind.QUESTION;
          default -> FollowUpKind.URGENT;
        };
    String note =
        switch (kind) {
          case LEAD -> chance.of(words.leads());
          case QUESTION -> chance.of(words.questions());
          case URGENT -> chance.of(words.complaints());
        };
    boolean isOpen = chance.in(55);
    LocalDateTime asked =
        isOpen
            ? spec.end().minusMinutes(chance.between(1, 36 * 60))
            : spec.end().minusMinutes(chance.between(60 * 24 * 2, 60 * 24 * 60));
    if (asked.isBefore(joinedAt)) {
      asked = joinedAt;
    }
    LocalDateTime due = asked.plus(kind.within());
    return List.of(
        new FollowUp(
            ids.next(),
            kind,
            due,
            isOpen
                ? Optional.empty()
                : Optional.of(notAfterEnd(asked.plusMinutes(chance.between(3, 100)))),
            note));
  }

  private LocalDateTime notAfterEnd(LocalDateTime time) {
    return time.isAfter(spec.end()) ? spec.end() : time;
  }
}
