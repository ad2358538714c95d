package org.siyu.core.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.siyu.core.contact.ContactLimit;
import org.siyu.core.contact.CustomerSet;

/// Works one journey through one day. Working a day through again changes nothing more than what
/// has become known since.
///
/// In this order: who leaves, by the branches for every day and by a refusal of marketing; what
/// nobody did in time is given up; who comes in; steps open whose day has come, for each customer
/// one after the other, unless a step they depend on is open, a branch leads elsewhere or a limit
/// moves them; who is through has finished.
public final class JourneyCourse {
  /// How far a limit may move a step, in days, before it is left out.
  public static final int FARTHEST = 31;

  private record GroupKey(int step, int variant, LocalDate due) {}

  private final Journey journey;
  private final JourneySteps steps;
  private final JourneyDay day;
  private final JourneySteps.Days dates;
  private final JourneyState before;
  private final CourseLog log;
  private final List<StepAct> acts = new ArrayList<>();
  private final Map<GroupKey, BitSet> opened = new LinkedHashMap<>();
  private final List<Enrolment> people = new ArrayList<>();
  private final Map<Integer, BitSet> open = new HashMap<>();
  private final List<OpenSteps.Open> openBefore;
  private final BitSet left;

  private JourneyCourse(JourneyState before, JourneySteps steps, JourneyDay day) {
    this.before = before;
    this.journey = before.journey();
    this.steps = steps;
    this.day = day;
    this.dates = new JourneySteps.Days(steps, day.isWorkingDay());
    this.openBefore = OpenSteps.of(before.groups(), before.acts());
    this.log = new CourseLog(day);
    this.left = new BitSet();
    day.audience().ifPresent(now -> before.present().without(now).forEach(left::set));
  }

  /// @param before with all people and at least the groups that have something open
  /// @param steps those of the journey's template
  public static JourneyChange advance(JourneyState before, JourneySteps steps, JourneyDay day) {
    return new JourneyCourse(before, steps, day).change();
  }

  private JourneyChange change() {
    for (OpenSteps.Open each : openBefore) {
      steps
          .place(each.group().step())
          .ifPresent(place -> each.customers().forEach(bits(place)::set));
    }
    before.people().forEach(each -> people.add(each.isActive() ? leaving(each) : each));
    giveUp();
    CustomerSet present = comeIn();
    for (int index = 0; index < people.size(); index++) {
      Enrolment each = people.get(index);
      if (each.isActive()) {
        people.set(index, finished(goOn(each)));
      }
    }
    withdraw();
    List<StepGroup> groups = groups();
    List<StepGroup> allGroups = new ArrayList<>(before.groups());
    allGroups.addAll(groups);
    List<StepAct> allActs = new ArrayList<>(before.acts());
    allActs.addAll(acts);
    return new JourneyChange(
        new JourneyState(journey.advanced(day.day()), people, present, allGroups, allActs),
        groups,
        acts,
        log.entries());
  }

  /// Who has a step open.
  private BitSet bits(int place) {
    return open.computeIfAbsent(place, _ -> new BitSet());
  }

  private Enrolment leaving(Enrolment each) {
    if (day.refusing().contains(each.customer())) {
      return end(each, EndReason.REFUSED);
    }
    for (JourneyBranch branch : journey.rules().branches()) {
      if (branch.isAnywhere() && hasHappened(branch.event(), each)) {
        return end(each, EndReason.of(branch.event()));
      }
    }
    return each;
  }

  private Enrolment end(Enrolment each, EndReason reason) {
    log.count(JourneyLogEntry.Kind.ENDED, reason.code());
    return each.ended(reason, day.day());
  }

  private boolean hasHappened(JourneyEvent event, Enrolment each) {
    return switch (event) {
      case ORDERED -> day.orders().any(each.customer(), each.entered(), day.day());
      case ANSWERED -> day.answers().any(each.customer(), each.entered(), day.day());
      case NOT_ORDERED -> !day.orders().any(each.customer(), each.entered(), day.day());
      case NOT_ANSWERED -> !day.answers().any(each.customer(), each.entered(), day.day());
      case LEFT_AUDIENCE -> left.get(each.customer());
    };
  }

  private void giveUp() {
    LocalDate last = day.day().minusDays(journey.rules().patienceDays());
    for (OpenSteps.Open each : openBefore) {
      BitSet late = new BitSet();
      each.customers().forEach(customer -> late.set(customer, each.due(customer).isBefore(last)));
      if (!late.isEmpty()) {
        settle(each.group(), StepAct.Kind.MISSED, late);
        log.count(JourneyLogEntry.Kind.MISSED, each.group().step(), late.cardinality());
      }
    }
  }

  private void settle(StepGroup group, StepAct.Kind kind, BitSet customers) {
    acts.add(
        new StepAct(
            day.ids().get(),
            group.id(),
            kind,
            day.now(),
            "",
            "",
            Optional.empty(),
            CustomerSet.of(customers)));
    steps
        .place(group.step())
        .ifPresent(place -> customers.stream().forEach(customer -> bits(place).clear(customer)));
  }

  /// What was open before for those whose journey has ended now.
  private void withdraw() {
    BitSet active = new BitSet();
    people.stream().filter(Enrolment::isActive).forEach(each -> active.set(each.customer()));
    for (OpenSteps.Open each : OpenSteps.of(before.groups(), joined(before.acts(), acts))) {
      BitSet gone = OpenSteps.bits(each.customers());
      gone.andNot(active);
      if (!gone.isEmpty()) {
        settle(each.group(), StepAct.Kind.WITHDRAWN, gone);
      }
    }
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /// @return who counts as present from now on
  private CustomerSet comeIn() {
    if (day.audience().isEmpty()) {
      return before.present();
    }
    CustomerSet now = day.audience().get();
    JourneyEntry entry = journey.rules().entry();
    boolean isFirst = journey.advancedTo().isEmpty();
    if (isFirst ? !entry.takesPresent() : !entry.isAutomatic()) {
      return now;
    }
    EntryCheck check = new EntryCheck(journey, people, day);
    BitSet waiting = new BitSet();
    now.without(before.present())
        .forEach(
            customer -> {
              Optional<JourneyLogEntry.Refusal> refusal = check.refusal(customer);
              if (refusal.isEmpty()) {
                people.add(enrol(customer, check.entries(customer) + 1));
              } else if (check.isPassing(refusal.get())) {
                waiting.set(customer);
              }
            });
    check.refused().forEach((why, count) -> log.keptOut(why, count, isFirst));
    return now.without(CustomerSet.of(waiting));
  }

  private Enrolment enrol(int customer, int entry) {
    log.count(JourneyLogEntry.Kind.ENROLLED, "");
    return fresh(
        journey, steps, dates, customer, day.customerId().apply(customer), entry, day.day());
  }

  static Enrolment fresh(
      Journey journey,
      JourneySteps steps,
      JourneySteps.Days dates,
      int customer,
      UUID id,
      int entry,
      LocalDate entered) {
    return new Enrolment(
        customer,
        entry,
        entered,
        entered,
        VariantDraw.of(journey.id(), id, journey.rules().variants()),
        0,
        steps.isEmpty() ? entered : latest(entered, dates.of(entered, 0)),
        Optional.empty(),
        Optional.empty());
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private Enrolment goOn(Enrolment before) {
    Enrolment at = before;
    while (at.isActive() && at.step() < steps.size() && !at.due().isAfter(day.day())) {
      if (isHeldUp(at)) {
        return at;
      }
      Optional<JourneyBranch> branch = branch(at);
      if (branch.isPresent()) {
        at = follow(branch.get(), at);
        continue;
      }
      Optional<ContactLimit> full = full(at, day.today());
      if (full.isPresent()) {
        at = moved(at, full.get());
        continue;
      }
      open(at);
      at = next(at, at.step() + 1, at.dayZero());
    }
    return at;
  }

  private boolean isHeldUp(Enrolment at) {
    for (int place : steps.waitsFor(at.step())) {
      if (bits(place).get(at.customer())) {
        return true;
      }
    }
    return false;
  }

  private Optional<JourneyBranch> branch(Enrolment at) {
    String key = steps.at(at.step()).key();
    for (JourneyBranch branch : journey.rules().branches()) {
      if (branch.step().equals(key) && hasHappened(branch.event(), at)) {
        return Optional.of(branch);
      }
    }
    return Optional.empty();
  }

  private Enrolment follow(JourneyBranch branch, Enrolment at) {
    return switch (branch.way()) {
      case JourneyBranch.Way.Skip() -> next(at, at.step() + 1, at.dayZero());
      case JourneyBranch.Way.End() -> end(at, EndReason.of(branch.event()));
      case JourneyBranch.Way.JumpTo(String key) -> {
        int place = steps.place(key).filter(to -> to > at.step()).orElse(at.step() + 1);
        if (place >= steps.size()) {
          yield next(at, place, at.dayZero());
        }
        LocalDate zero = day.day().minusDays(steps.at(place).timing().day());
        yield at.at(place, zero, day.day(), Optional.empty());
      }
    };
  }

  private Enrolment next(Enrolment at, int place, LocalDate zero) {
    LocalDate due = place < steps.size() ? latest(at.due(), dates.of(zero, place)) : at.due();
    return at.at(place, zero, due, at.delay().filter(_ -> place >= steps.size()));
  }

  private Optional<ContactLimit> full(Enrolment at, LocalDate when) {
    String channel = steps.at(at.step()).message().channel();
    return journey.rules().obeysLimits() && !channel.isEmpty()
        ? day.room().get().full(at.customer(), channel, when)
        : Optional.empty();
  }

  /// To the next day with room; where there is none the step is left out.
  private Enrolment moved(Enrolment at, ContactLimit limit) {
    String channel = steps.at(at.step()).message().channel();
    LocalDate from = at.delay().map(Enrolment.Delay::from).orElse(at.due());
    Optional<Enrolment.Delay> delay = Optional.of(new Enrolment.Delay(limit.id(), from));
    for (int days = 1; days <= FARTHEST; days++) {
      LocalDate when = day.today().plusDays(days);
      if (full(at, when).isEmpty()) {
        day.room().get().take(at.customer(), channel, when);
        log.count(JourneyLogEntry.Kind.MOVED, limit.id());
        return at.at(at.step(), at.dayZero(), when, delay);
      }
    }
    log.count(JourneyLogEntry.Kind.LEFT_OUT, limit.id());
    Enrolment next = next(at, at.step() + 1, at.dayZero());
    return next.at(next.step(), next.dayZero(), next.due(), delay);
  }

  private void open(Enrolment at) {
    GroupKey key = new GroupKey(at.step(), at.variant(), at.due());
    opened.computeIfAbsent(key, _ -> new BitSet()).set(at.customer());
    bits(at.step()).set(at.customer());
    String channel = steps.at(at.step()).message().channel();
    if (journey.rules().obeysLimits() && !channel.isEmpty()) {
      day.room().get().take(at.customer(), channel, day.today());
    }
  }

  private Enrolment finished(Enrolment at) {
    if (!at.isActive() || at.step() < steps.size()) {
      return at;
    }
    for (int place = 0; place < steps.size(); place++) {
      if (bits(place).get(at.customer())) {
        return at;
      }
    }
    return end(at, EndReason.FINISHED);
  }

  /// Without those whose journey has ended on the same day.
  private List<StepGroup> groups() {
    BitSet active = new BitSet();
    people.stream().filter(Enrolment::isActive).forEach(each -> active.set(each.customer()));
    List<StepGroup> groups = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    opened.forEach(
        (key, customers) -> {
          customers.and(active);
          if (customers.isEmpty()) {
            return;
          }
          String step = steps.at(key.step()).key();
          counts.merge(step, customers.cardinality(), Integer::sum);
          groups.add(
              new StepGroup(
                  day.ids().get(),
                  step,
                  key.variant(),
                  key.due(),
                  day.day(),
                  CustomerSet.of(customers)));
        });
    counts.forEach((step, count) -> log.count(JourneyLogEntry.Kind.OPENED, step, count));
    return groups;
  }
}
