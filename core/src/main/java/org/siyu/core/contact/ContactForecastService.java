package org.siyu.core.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.PlanChange;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// Looks ahead: who would be written to how often, who too often, and what to do about it.
public final class ContactForecastService {
  private final ContactRepository contacts;
  private final ContactLedger ledger;
  private final ContactLimitRepository limits;
  private final ContentService content;
  private final Clock clock;

  /// @param clock in the workspace's time zone
  public ContactForecastService(
      ContactRepository contacts,
      ContactLedger ledger,
      ContactLimitRepository limits,
      ContentService content,
      Clock clock) {
    this.contacts = contacts;
    this.ledger = ledger;
    this.limits = limits;
    this.content = content;
    this.clock = clock;
  }

  /// Counts the changes of the store: while it is the same, so is every forecast.
  public long changes() {
    return content.changes();
  }

  public LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  /// Looks at a month, and at the months beside it for what may be moved there.
  ///
  /// @throws org.siyu.core.shared.CancelledException when no longer wanted
  public RhythmForecast forecast(YearMonth month, Monitor monitor) {
    LocalDateTime now = now();
    DateRange days =
        new DateRange(month.minusMonths(1).atDay(1), month.plusMonths(1).atEndOfMonth());
    ContactLedger.Plan plan = ledger.plan(days, now, monitor);
    CustomerBook book = ledger.rules(monitor).book();
    ContactForecast whole = ContactForecast.of(plan.contacts(), limits.all(), book.size(), monitor);
    return new RhythmForecast(month, now.toLocalDate(), whole, plan, book);
  }

  /// How many customers each item of some days takes over a limit; items that take nobody over are
  /// left out.
  public Map<ContentId, Integer> overCounts(DateRange days, Monitor monitor) {
    LocalDateTime now = now();
    LocalDate first = LimitSpan.WEEK.around(days.first().withDayOfMonth(1)).first();
    LocalDate last = LimitSpan.WEEK.around(LimitSpan.MONTH.around(days.last()).last()).last();
    ContactLedger.Plan plan = ledger.plan(new DateRange(first, last), now, monitor);
    CustomerBook book = ledger.rules(monitor).book();
    ContactForecast forecast =
        ContactForecast.of(plan.contacts(), limits.all(), book.size(), monitor);
    Map<ContentId, Integer> counts = new HashMap<>();
    OverCount.byContact(forecast.breaches())
        .forEach((id, rows) -> counts.put(new ContentId(id), rows.size()));
    return counts;
  }

  /// Whom an item reaches or has reached.
  public Reach reach(ContentRow row, Monitor monitor) {
    return ledger.reach(row, now(), monitor);
  }

  /// Moves items, and leaves customers out of them, as proposed: all of it as one step. Items that
  /// must stay where they are, since they were published meanwhile, are told of in the change.
  public RhythmStep apply(List<ContactProposal> wanted) {
    return contacts.asOne(
        () -> {
          Map<ContentId, LocalDateTime> moves = new LinkedHashMap<>();
          Map<UUID, CustomerSet> more = new LinkedHashMap<>();
          for (ContactProposal proposal : wanted) {
            UUID id = proposal.contact().id();
            switch (proposal) {
              case ContactProposal.Move move -> moves.put(new ContentId(id), move.to());
              case ContactProposal.LeaveOut out -> more.merge(id, out.customers(), CustomerSet::or);
            }
          }
          PlanChange moved = content.moveAll(moves);
          CustomerBook book = ledger.rules(Monitor.NONE).book();
          Map<UUID, CustomerSet> had = contacts.leftOut(more.keySet(), book);
          Map<UUID, CustomerSet> before = new HashMap<>();
          Map<UUID, CustomerSet> after = new HashMap<>();
          more.forEach(
              (id, customers) -> {
                CustomerSet already = had.getOrDefault(id, CustomerSet.NOBODY);
                before.put(id, already);
                after.put(id, already.or(customers));
                contacts.leaveOut(id, already.or(customers), book);
              });
          return new RhythmStep(moved, before, after);
        });
  }

  /// Takes a step back.
  ///
  /// @return what that has changed, which can be undone again
  public RhythmStep undo(RhythmStep step) {
    return contacts.asOne(
        () -> {
          PlanChange back = content.undo(step.moved());
          CustomerBook book = ledger.rules(Monitor.NONE).book();
          step.before().forEach((id, customers) -> contacts.leaveOut(id, customers, book));
          return new RhythmStep(back, step.after(), step.before());
        });
  }
}
