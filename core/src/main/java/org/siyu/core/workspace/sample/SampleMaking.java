package org.siyu.core.workspace.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.siyu.core.content.ContentItem;
import org.siyu.core.shared.Money;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.core.workspace.WorkspaceLanguage;
import org.siyu.core.workspace.sample.SampleProduct.PriceLevel;

/// Makes a sample from its specification.
final class SampleMaking {
  private static final int PRODUCTS_PER_LEVEL = 14;
  private static final List<Set<MemberRole>> ROLES =
      List.of(
          Set.of(MemberRole.OPS_MANAGER),
          Set.of(MemberRole.GROWTH),
          Set.of(MemberRole.OPERATOR),
          Set.of(MemberRole.OPERATOR, MemberRole.SERVICE),
          Set.of(MemberRole.CONTENT),
          Set.of(MemberRole.ANALYST),
          Set.of(MemberRole.COMPLIANCE, MemberRole.CONTENT),
          Set.of(MemberRole.SERVICE));

  private final SampleSpec spec;
  private final SampleWords words;
  private final Chance chance;
  private final SampleIds ids;

  SampleMaking(SampleSpec spec) {
    this.spec = spec;
    this.words = spec.language() == WorkspaceLanguage.ZH ? ChineseWords.all() : EnglishWords.all();
    this.chance = new Chance(spec.seed());
    this.ids = new SampleIds(chance, spec.end().minusDays(1));
  }

  SampleData make() {
    List<Member> members = members();
    List<SampleTag> tags = tags();
    List<SampleProduct> products = products();
    List<Persona> personas = new ArrayList<>();
    int[] ages = new int[SampleSpec.CUSTOMERS];
    draw(personas, ages);
    int[] talks = InteractionMaking.shares(personas, ages, chance);
    CustomerMaking customers = new CustomerMaking(spec, words, members, tags, chance, ids);
    OrderMaking orders = new OrderMaking(spec, words, products, chance, ids);
    InteractionMaking interactions = new InteractionMaking(spec, words, chance, ids);
    List<SampleCustomer> made = new ArrayList<>();
    for (int i = 0; i < ages.length; i++) {
      Persona persona = personas.get(i);
      LocalDateTime joinedAt = joined(ages[i], i);
      made.add(
          customers.make(
              i,
              joinedAt,
              orders.of(persona, joinedAt, ages[i]),
              interactions.of(persona, joinedAt, talks[i])));
    }
    List<ContentItem> content = new ContentMaking(spec, members).make();
    LibraryMaking library = new LibraryMaking(spec, members, content);
    List<SampleCustomer> people = List.copyOf(made);
    return new SampleData(
        spec, members, tags, products, people, content, library.pieces(), library.topics(people));
  }

  /// Draws personas and the ages of joining, oldest first.
  private void draw(List<Persona> personas, int[] ages) {
    Persona[] all = Persona.all();
    int[] shares = IntStream.range(0, all.length).map(i -> all[i].share()).toArray();
    TreeMap<Integer, List<Persona>> byAge = new TreeMap<>();
    for (int i = 0; i < ages.length; i++) {
      Persona persona = all[chance.weighted(shares)];
      byAge.computeIfAbsent(persona.joined().draw(chance), age -> new ArrayList<>()).add(persona);
    }
    byAge
        .descendingMap()
        .forEach(
            (age, joined) ->
                joined.forEach(
                    persona -> {
                      ages[personas.size()] = age;
                      personas.add(persona);
                    }));
  }

  // A few seconds apart within a day, so that ids and times rise together.
  private LocalDateTime joined(int age, int index) {
    if (age == 0) {
      return spec.end().minusSeconds(SampleSpec.CUSTOMERS - index);
    }
    return spec.end().toLocalDate().minusDays(age).atTime(9, 0).plusSeconds(index * 7L);
  }

  private List<Member> members() {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < ROLES.size(); i++) {
      String name = i == 0 ? spec.owner() : words.members().get(i - 1);
      members.add(
          new Member(
              ids.next(), name, ROLES.get(i), Optional.of("sample-member-" + (i + 1)), true, 1));
    }
    return List.copyOf(members);
  }

  private List<SampleTag> tags() {
    List<SampleTag> tags = new ArrayList<>();
    words
        .tags()
        .forEach(
            (group, names) ->
                names.forEach(name -> tags.add(new SampleTag(ids.next(), group, name))));
    return List.copyOf(tags);
  }

  private List<SampleProduct> products() {
    List<SampleProduct> products = new ArrayList<>();
    for (PriceLevel level : PriceLevel.values()) {
      List<String> names = words.products().get(products.size() / PRODUCTS_PER_LEVEL);
      for (String name : names.subList(0, PRODUCTS_PER_LEVEL)) {
        products.add(
            new SampleProduct(
                "NY-%04d".formatted(1001 + products.size()), name, price(level), level));
      }
    }
    return List.copyOf(products);
  }

  private Money price(PriceLevel level) {
    int yuan =
        switch (level) {
          case LOW -> chance.between(9, 29);
          case MIDDLE -> chance.between(49, 159);
          case HIGH -> chance.between(299, 899);
        };
    return new Money(yuan * 100L - 10);
  }
}
