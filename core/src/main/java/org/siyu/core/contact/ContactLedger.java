package org.siyu.core.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.content.Audience;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentRepository;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.Publications;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// Whom each contact reaches: what was sent as it was frozen when it was published, what is planned
/// as the store says now, by the customers' tiers, tags and consents as of its day.
///
/// | contact | whom it reaches |
/// | --- | --- |
/// | planned item | its audience, without who refuses marketing, who refuses marketing by profile while there is no general variant, who was left out |
/// | published item | whom it reached when it was published; of one that came without a ledger row what the store says of its day |
/// | item of a time that has passed, never published | nobody |
/// | touch by hand | the customer |
public final class ContactLedger implements Publications {
  private record Kept(String stamp, ReachRules rules) {}

  private final ContactRepository contacts;
  private final ContentRepository items;
  private volatile Optional<Kept> kept = Optional.empty();

  public ContactLedger(ContactRepository contacts, ContentRepository items) {
    this.contacts = contacts;
    this.items = items;
  }

  /// What some days come to.
  ///
  /// @param contacts whom each item and touch reaches
  /// @param reaches what there is to say of the reach of each item
  /// @param items the items by id
  record Plan(List<Contact> contacts, Map<UUID, Reach> reaches, Map<UUID, ContentRow> items) {}

  /// The customers as they are now, kept for as long as nothing that matters has changed.
  ReachRules rules(Monitor monitor) {
    String stamp = contacts.stamp();
    Optional<Kept> known = kept.filter(each -> each.stamp().equals(stamp));
    if (known.isPresent()) {
      return known.get().rules();
    }
    ReachRules rules = new ReachRules(contacts.customers(monitor), contacts);
    kept = Optional.of(new Kept(stamp, rules));
    return rules;
  }

  /// All customers that can be written to.
  public CustomerBook book(Monitor monitor) {
    return rules(monitor).book();
  }

  /// Who refuses marketing messages by the end of a day.
  public CustomerSet refusing(LocalDate day, Monitor monitor) {
    return CustomerSet.of(rules(monitor).book().refusingMarketing(day));
  }

  /// Who is in a tier by the newest snapshot as of a day; of a day before all of them by the
  /// oldest.
  public CustomerSet inTier(String tier, LocalDate day, Monitor monitor) {
    return rules(monitor).inTier(tier, day, monitor);
  }

  /// Who has a tag now.
  public CustomerSet tagged(UUID tag, Monitor monitor) {
    return CustomerSet.of(rules(monitor).tagged(Set.of(tag), monitor));
  }

  /// The room that is left below limits from a day on.
  ///
  /// @param days how many days after it can be asked about
  /// @param now in the workspace's local time
  public ContactRoom room(
      LocalDate day, int days, List<ContactLimit> limits, LocalDateTime now, Monitor monitor) {
    LocalDate end = day.plusDays(days);
    LocalDate first = day;
    LocalDate last = end;
    for (LimitSpan span : LimitSpan.values()) {
      LocalDate begins = span.around(day).first();
      LocalDate ends = span.around(end).last();
      first = begins.isBefore(first) ? begins : first;
      last = ends.isAfter(last) ? ends : last;
    }
    Plan plan = plan(new DateRange(first, last), now, monitor);
    return ContactRoom.of(plan.contacts(), limits, rules(monitor).book().size());
  }

  /// Freezes whom a step of a journey has reached.
  ///
  /// @param act what the step was done by
  /// @param customers rows of the book
  public void stepDone(UUID act, LocalDateTime at, String channel, CustomerSet customers) {
    contacts.freeze(
        new SentContact(
            act,
            SentContact.Kind.STEP,
            at,
            channel,
            new Reach(customers, CustomerSet.NOBODY, 0, 0, 0)),
        rules(Monitor.NONE).book());
  }

  /// Takes back that a step was done.
  public void stepUndone(UUID act) {
    contacts.forget(act);
  }

  /// Whom an item reaches or has reached.
  ///
  /// @param now in the workspace's local time
  public Reach reach(ContentRow row, LocalDateTime now, Monitor monitor) {
    DateRange day = new DateRange(row.plan().day(), row.plan().day());
    ReachRules rules = rules(monitor);
    if (row.status().isPublished()) {
      return contacts.sent(day, rules.book()).stream()
          .filter(sent -> sent.id().equals(row.id().value()))
          .findFirst()
          .map(SentContact::reach)
          .orElseGet(() -> rules.of(row, row.plan().day(), monitor));
    }
    if (row.plan().start().isBefore(now)) {
      return Reach.NOBODY;
    }
    UUID id = row.id().value();
    Reach reach = rules.of(row, row.plan().day(), monitor);
    return reach.leavingOut(
        contacts.leftOut(List.of(id), rules.book()).getOrDefault(id, CustomerSet.NOBODY));
  }

  Plan plan(DateRange days, LocalDateTime now, Monitor monitor) {
    ReachRules rules = rules(monitor);
    CustomerBook book = rules.book();
    Map<UUID, SentContact> sent = new HashMap<>();
    contacts.sent(days, book).forEach(each -> sent.put(each.id(), each));
    List<ContentRow> rows =
        items.rows(ContentQuery.of(days)).stream()
            .filter(row -> days.contains(row.plan().day()))
            .toList();
    Map<UUID, CustomerSet> leftOut =
        contacts.leftOut(rows.stream().map(row -> row.id().value()).toList(), book);
    List<Contact> found = new ArrayList<>(contacts.touches(days, book));
    Map<UUID, Reach> reaches = new HashMap<>();
    Map<UUID, ContentRow> byId = new HashMap<>();
    for (ContentRow row : rows) {
      monitor.check();
      UUID id = row.id().value();
      byId.put(id, row);
      SentContact frozen = sent.get(id);
      if (row.status().isPublished()) {
        Reach reach = frozen == null ? rules.of(row, row.plan().day(), monitor) : frozen.reach();
        reaches.put(id, reach);
        found.add(new Contact(id, row.plan().start(), row.channel(), reach.reached(), false));
      } else if (!row.plan().start().isBefore(now)) {
        Reach reach =
            rules
                .of(row, row.plan().day(), monitor)
                .leavingOut(leftOut.getOrDefault(id, CustomerSet.NOBODY));
        reaches.put(id, reach);
        found.add(new Contact(id, row.plan().start(), row.channel(), reach.reached(), true));
      }
    }
    sent.values().stream()
        .filter(each -> each.kind() == SentContact.Kind.STEP)
        .map(SentContact::contact)
        .forEach(found::add);
    return new Plan(found, reaches, byId);
  }

  /// Freezes whom an item has reached. As of its day, or of the present one where that comes first.
  @Override
  public void published(ContentItem item, LocalDateTime now) {
    ReachRules rules = rules(Monitor.NONE);
    ContentRow row = ContentRow.of(item);
    LocalDate today = now.toLocalDate();
    LocalDate day = row.plan().day().isAfter(today) ? today : row.plan().day();
    UUID id = row.id().value();
    CustomerSet leftOut =
        contacts.leftOut(List.of(id), rules.book()).getOrDefault(id, CustomerSet.NOBODY);
    contacts.freeze(
        new SentContact(
            id,
            SentContact.Kind.ITEM,
            row.plan().start(),
            row.channel(),
            rules.of(row, day, Monitor.NONE).leavingOut(leftOut)),
        rules.book());
  }

  /// Freezes whom a step of a campaign has reached.
  ///
  /// @param channel code
  public void reached(UUID step, LocalDateTime at, String channel, Audience audience) {
    ReachRules rules = rules(Monitor.NONE);
    contacts.freeze(
        new SentContact(
            step,
            SentContact.Kind.STEP,
            at,
            channel,
            rules.of(audience, false, at.toLocalDate(), Monitor.NONE)),
        rules.book());
  }
}
