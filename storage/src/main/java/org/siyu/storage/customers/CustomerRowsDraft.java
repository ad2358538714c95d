package org.siyu.storage.customers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.customers.Owner;
import org.siyu.core.customers.Tag;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Money;

/// Puts light customer rows together from what each table says, in whatever order it says it. What
/// repeats (days, standings, channels) is kept once. When the customers are there, each table may
/// be told by a thread of its own.
final class CustomerRowsDraft {
  private final Map<UUID, Sketch> sketches = new HashMap<>();
  private final Map<UUID, Owner> owners;
  private final Map<UUID, Tag> tags;
  private final Map<LocalDate, Optional<LocalDate>> days = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final Map<CustomerRow.Standing, CustomerRow.Standing> standings = new HashMap<>();
  private final Map<String, Boolean> isBought = new HashMap<>();
  private final Cursor identities = new Cursor();
  private final Cursor tagged = new Cursor();
  private final Cursor consents = new Cursor();
  private final Cursor placed = new Cursor();
  private final Cursor orders = new Cursor();
  private final Cursor interactions = new Cursor();

  CustomerRowsDraft(List<Owner> owners, List<Tag> tags) {
    this.owners = new HashMap<>();
    owners.forEach(owner -> this.owners.put(owner.id(), owner));
    this.tags = new HashMap<>();
    tags.forEach(tag -> this.tags.put(tag.id(), tag));
    for (OrderStatus status : OrderStatus.values()) {
      isBought.put(status.code(), status.isBought());
    }
  }

  private static final class Sketch {
    private final UUID id;
    private String nickname = "";
    private String realName = "";
    private String gender = "";
    private String region = "";
    private String channel = "";
    private @Nullable UUID owner;
    private @Nullable LocalDateTime joined;
    private final Map<IdentityKind, String> identities = new EnumMap<>(IdentityKind.class);
    private List<String> others = List.of();
    private final List<Tag> tags = new ArrayList<>(3);
    private @Nullable LocalDateTime consentAt;
    private @Nullable UUID consentId;
    private ConsentState consent = ConsentState.UNKNOWN;
    private CustomerRow.Standing standing = CustomerRow.Standing.NONE;
    private int orders;
    private long cents;
    private @Nullable LocalDateTime firstDocument;
    private @Nullable LocalDateTime firstOrder;
    private @Nullable LocalDateTime lastOrder;
    private int interactions;
    private @Nullable LocalDateTime lastInteraction;

    Sketch(UUID id) {
      this.id = id;
    }

    private String identity(IdentityKind kind) {
      return identities.getOrDefault(kind, "");
    }
  }

  void customer(
      UUID id,
      @Nullable String nickname,
      @Nullable String realName,
      String gender,
      @Nullable String region,
      @Nullable LocalDateTime joined,
      @Nullable String channel,
      @Nullable UUID owner) {
    Sketch sketch = new Sketch(id);
    sketch.nickname = nickname == null ? "" : nickname;
    sketch.realName = realName == null ? "" : realName;
    sketch.gender = once(gender);
    sketch.region = once(region);
    sketch.channel = once(channel);
    sketch.owner = owner;
    sketch.joined = joined;
    sketches.put(id, sketch);
  }

  /// The first one of a kind stands for it; the others are to be found by.
  void identity(UUID customer, String kind, String value) {
    Sketch sketch = identities.of(customer);
    if (sketch == null) {
      return;
    }
    IdentityKind known = Code.parse(IdentityKind.class, kind);
    boolean isShown =
        known == IdentityKind.PHONE
            || known == IdentityKind.WECOM_EXTERNAL_ID
            || known == IdentityKind.MEMBERSHIP_NO;
    if (!isShown || sketch.identities.putIfAbsent(known, value) != null) {
      sketch.others = sketch.others.isEmpty() ? new ArrayList<>(1) : sketch.others;
      sketch.others.add(value);
    }
  }

  void tag(UUID customer, UUID tag) {
    Sketch sketch = tagged.of(customer);
    Tag known = tags.get(tag);
    if (sketch != null && known != null) {
      sketch.tags.add(known);
    }
  }

  /// The latest statement stays; of two at the same time, the one that was taken down later.
  void consent(UUID customer, String state, LocalDateTime statedAt, UUID statement) {
    Sketch sketch = consents.of(customer);
    if (sketch != null && isLater(statedAt, statement, sketch)) {
      sketch.consentAt = statedAt;
      sketch.consentId = statement;
      sketch.consent = ConsentState.of(state);
    }
  }

  void standing(UUID customer, CustomerRow.Standing standing) {
    Sketch sketch = placed.of(customer);
    if (sketch != null) {
      sketch.standing = standings.computeIfAbsent(standing, same -> same);
    }
  }

  void order(
      UUID customer,
      LocalDateTime orderedAt,
      String status,
      String kind,
      long amountCents,
      long refundCents) {
    Sketch sketch = orders.of(customer);
    if (sketch == null || !isBought.getOrDefault(status, true)) {
      return;
    }
    sketch.cents += amountCents - refundCents;
    sketch.firstDocument = earlier(sketch.firstDocument, orderedAt);
    if (kind.equals(OrderKind.PURCHASE.code())) {
      sketch.orders++;
      sketch.firstOrder = earlier(sketch.firstOrder, orderedAt);
      sketch.lastOrder = later(sketch.lastOrder, orderedAt);
    }
  }

  void interaction(UUID customer, LocalDateTime happenedAt) {
    Sketch sketch = interactions.of(customer);
    if (sketch != null) {
      sketch.interactions++;
      sketch.lastInteraction = later(sketch.lastInteraction, happenedAt);
    }
  }

  /// The rows, those who joined last first. Nothing can be added any more: sketches and rows of all
  /// customers together would be twice the memory.
  List<CustomerRow> rows() {
    Deque<Sketch> left = new ArrayDeque<>(sketches.values());
    List<CustomerRow> rows = new ArrayList<>(left.size());
    sketches.clear();
    List.of(identities, tagged, consents, placed, orders, interactions)
        .forEach(cursor -> cursor.latest = null);
    while (!left.isEmpty()) {
      rows.add(row(left.removeLast()));
    }
    rows.sort(
        Comparator.comparing(
                (CustomerRow row) -> row.profile().joined().orElse(LocalDate.MIN),
                Comparator.reverseOrder())
            .thenComparing(row -> row.id().value(), Comparator.reverseOrder()));
    return rows;
  }

  private CustomerRow row(Sketch sketch) {
    LocalDateTime seen = sketch.firstOrder == null ? sketch.firstDocument : sketch.firstOrder;
    return new CustomerRow(
        new CustomerId(sketch.id),
        new CustomerRow.Names(
            sketch.nickname,
            sketch.realName,
            sketch.identity(IdentityKind.PHONE),
            sketch.identity(IdentityKind.WECOM_EXTERNAL_ID),
            sketch.identity(IdentityKind.MEMBERSHIP_NO),
            sketch.others),
        new CustomerRow.Profile(
            sketch.gender,
            sketch.region,
            sketch.channel,
            Optional.ofNullable(sketch.owner == null ? null : owners.get(sketch.owner)),
            day(sketch.joined == null ? seen : sketch.joined),
            List.copyOf(sketch.tags),
            sketch.consent),
        sketch.standing,
        new CustomerRow.Activity(
            sketch.orders,
            new Money(sketch.cents),
            day(sketch.lastOrder),
            sketch.interactions,
            day(sketch.lastInteraction)));
  }

  /// Most tables come grouped by customer.
  private final class Cursor {
    private @Nullable Sketch latest;

    private @Nullable Sketch of(UUID customer) {
      Sketch last = latest;
      if (last == null || !last.id.equals(customer)) {
        last = sketches.get(customer);
        latest = last;
      }
      return last;
    }
  }

  private Optional<LocalDate> day(@Nullable LocalDateTime time) {
    return time == null ? Optional.empty() : days.computeIfAbsent(time.toLocalDate(), Optional::of);
  }

  private String once(@Nullable String word) {
    return word == null ? "" : words.computeIfAbsent(word, same -> same);
  }

  private static LocalDateTime earlier(@Nullable LocalDateTime one, LocalDateTime other) {
    return one != null && one.isBefore(other) ? one : other;
  }

  private static LocalDateTime later(@Nullable LocalDateTime one, LocalDateTime other) {
    return one != null && one.isAfter(other) ? one : other;
  }

  private static boolean isLater(LocalDateTime statedAt, UUID statement, Sketch sketch) {
    LocalDateTime at = sketch.consentAt;
    UUID id = sketch.consentId;
    if (at == null || id == null || !statedAt.equals(at)) {
      return at == null || statedAt.isAfter(at);
    }
    int byMost =
        Long.compareUnsigned(statement.getMostSignificantBits(), id.getMostSignificantBits());
    return byMost != 0
        ? byMost > 0
        : Long.compareUnsigned(statement.getLeastSignificantBits(), id.getLeastSignificantBits())
            > 0;
  }
}
