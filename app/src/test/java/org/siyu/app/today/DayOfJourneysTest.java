package org.siyu.app.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.journey.JourneyServices;
import org.siyu.app.testkit.ReadyWorkspaces;
import org.siyu.app.testkit.TestTime;
import org.siyu.app.wiring.Program;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.journey.JourneyAudience;
import org.siyu.core.journey.JourneyDraft;
import org.siyu.core.journey.JourneyRules;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopReference;
import org.siyu.core.sop.SopTextReader;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DayKind;
import org.siyu.core.today.DayReceipt;
import org.siyu.core.today.TeamDay;

/// Four customers of the same member on the first day of a journey, as entries of somebody's day.
class DayOfJourneysTest {
  private static final String TEMPLATE =
      """
      siyu-sop 1
      code: hello-again
      language: en
      name: Hello again
      goal: activate
      use: journey

      [step]
      key: hello
      stage: execution
      title: Say hello
      day: 0
      role: operator
      channel: one-to-one
      script: Good morning {nickname}
      """;

  @TempDir Path folder;
  private Optional<Workbench> opened = Optional.empty();

  @BeforeEach
  void open() {
    Workbench workbench =
        Program.withUserFolder(folder.resolve("user"), TestTime.clock())
            .open(
                ReadyWorkspaces.sample(folder.resolve("sample.siyu")), () -> "tiers", Monitor.NONE);
    opened = Optional.of(workbench);
    JourneyServices journeys = workbench.journeyServices();
    SopReference template =
        journeys.templates().create(SopTextReader.read("hello", TEMPLATE).orThrow()).reference();
    Set<UUID> four = new HashSet<>();
    List<CustomerRow> rows = workbench.customers().load(Monitor.NONE).rows();
    rows.stream()
        .filter(row -> row.profile().owner().equals(rows.getFirst().profile().owner()))
        .limit(4)
        .forEach(row -> four.add(row.id().value()));
    journeys
        .journeys()
        .begin(
            new JourneyDraft(
                "Four",
                template,
                JourneyRules.of(new JourneyAudience.Listed("four", four)).obeyingLimits(false),
                LocalDate.now(journeys.clock())),
            Monitor.NONE);
  }

  @AfterEach
  void close() {
    opened.ifPresent(Workbench::close);
  }

  @Test
  void doneForSomeLeavesTheRestOpen() {
    DayEntry group = group().orElseThrow();
    List<CustomerId> customers = group.subject().customers();
    services().day().done(group, customers.subList(0, 1));
    assertEquals(customers.subList(1, customers.size()), customers());
    DayReceipt skipped =
        services().day().skip(group().orElseThrow(), customers.subList(1, 2), "on holiday");
    assertEquals(customers.subList(2, customers.size()), customers());
    services().day().undo(skipped);
    assertEquals(customers.subList(1, customers.size()), customers());
  }

  @Test
  void allAtOnceAndBack() {
    DayEntry group = group().orElseThrow();
    List<DayReceipt> receipts = services().day().done(List.of(group));
    assertEquals(Optional.empty(), group());
    receipts.forEach(services().day()::undo);
    assertEquals(group.subject().customers(), customers());
  }

  @Test
  void putOffIsGoneUntilItsDay() {
    DayEntry group = group().orElseThrow();
    services().day().later(group, group.subject().customers(), day().now().plusDays(3));
    assertEquals(Optional.empty(), group());
  }

  @Test
  void leavingOutNeedsAReason() {
    DayEntry group = group().orElseThrow();
    assertThrows(
        ProblemException.class,
        () -> services().day().skip(group, group.subject().customers(), " "));
  }

  private List<CustomerId> customers() {
    return group().map(each -> each.subject().customers()).orElse(List.of());
  }

  private Optional<DayEntry> group() {
    return day().entries().stream()
        .filter(
            each -> each.kind() == DayKind.JOURNEY_STEP && each.subject().context().equals("Four"))
        .findFirst();
  }

  private TeamDay day() {
    return services().read().apply(Monitor.NONE);
  }

  private DayServices services() {
    return opened.orElseThrow().today();
  }
}
