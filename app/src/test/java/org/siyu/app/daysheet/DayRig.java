package org.siyu.app.daysheet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.journey.JourneyServices;
import org.siyu.app.testkit.ReadyWorkspaces;
import org.siyu.app.testkit.TestTime;
import org.siyu.app.wiring.Program;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.actions.ActionSource;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignService;
import org.siyu.core.campaign.CampaignState;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.FollowUpKind;
import org.siyu.core.customers.Owner;
import org.siyu.core.daysheet.DayListReview;
import org.siyu.core.daysheet.DaySheetService;
import org.siyu.core.journey.JourneyAudience;
import org.siyu.core.journey.JourneyDraft;
import org.siyu.core.journey.JourneyRules;
import org.siyu.core.shared.Monitor;
import org.siyu.core.sop.SopReference;
import org.siyu.core.sop.SopTextReader;
import org.siyu.core.team.Member;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DayKey;
import org.siyu.core.today.DayKind;
import org.siyu.core.today.TeamDay;

/// The sample with one member's full day: a journey's step for four customers, two steps of one
/// campaign, a follow-up, an action item. Its list is filled in as people do.
final class DayRig implements AutoCloseable {
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

  final Workbench workbench;
  final DaySheetService sheets;
  final Member member;
  final List<CustomerRow> four;
  final Campaign campaign;
  final List<String> steps;
  private final Path folder;
  private final Messages messages = new Messages(Language.ENGLISH);

  DayRig(Path folder) {
    this.folder = folder;
    this.workbench =
        Program.withUserFolder(folder.resolve("user"), TestTime.clock())
            .open(
                ReadyWorkspaces.sample(folder.resolve("sample.siyu")), () -> "tiers", Monitor.NONE);
    this.sheets = workbench.daySheets();
    List<CustomerRow> rows = workbench.customers().load(Monitor.NONE).rows();
    Owner owner =
        rows.stream().map(row -> row.profile().owner()).flatMap(Optional::stream).findFirst().get();
    this.member = workbench.workspace().members().find(owner.id()).orElseThrow();
    Set<String> names = new HashSet<>();
    this.four =
        rows.stream()
            .filter(row -> row.profile().owner().equals(Optional.of(owner)))
            .filter(row -> !row.names().nickname().isBlank())
            .filter(row -> names.add(row.names().nickname()))
            .limit(4)
            .toList();
    begin();
    this.campaign = busy();
    this.steps = open(campaign).stream().map(CampaignStep::key).limit(2).toList();
    give();
    workbench
        .customerServices()
        .followUps()
        .create(
            four.getFirst().id(),
            FollowUpKind.QUESTION,
            Optional.of(owner),
            now().plusHours(1),
            "=asked about sizes");
    workbench
        .campaigns()
        .actions()
        .add(
            new ActionSource(ActionSource.Kind.CAMPAIGN, campaign.id().value(), campaign.name()),
            "Write it down",
            Optional.of(member.id()),
            now().toLocalDate());
  }

  private void begin() {
    JourneyServices journeys = workbench.journeyServices();
    SopReference template =
        journeys.templates().create(SopTextReader.read("hello", TEMPLATE).orThrow()).reference();
    Set<UUID> listed = new HashSet<>();
    four.forEach(row -> listed.add(row.id().value()));
    journeys
        .journeys()
        .begin(
            new JourneyDraft(
                "Four",
                template,
                JourneyRules.of(new JourneyAudience.Listed("four", listed)).obeyingLimits(false),
                LocalDate.now(journeys.clock())),
            Monitor.NONE);
  }

  private Campaign busy() {
    return workbench.campaigns().campaigns().all().stream()
        .filter(each -> each.state().isOpen() && each.state() != CampaignState.DRAFT)
        .filter(each -> open(each).size() >= 2)
        .findFirst()
        .orElseThrow();
  }

  /// Gives the member two open steps of one campaign, both for now.
  private void give() {
    CampaignService campaigns = workbench.campaigns().campaigns();
    campaigns.assign(campaign.id(), steps, Optional.of(member.id()));
    steps.forEach(key -> campaigns.moveStep(campaign.id(), key, now().withSecond(0).withNano(0)));
  }

  /// Steps that wait for nothing else.
  private static List<CampaignStep> open(Campaign campaign) {
    return campaign.steps().stream()
        .filter(step -> !step.state().isOver())
        .filter(
            step ->
                step.plan().dependsOn().stream()
                    .flatMap(key -> campaign.step(key).stream())
                    .allMatch(before -> before.state().isOver()))
        .toList();
  }

  LocalDateTime now() {
    return workbench.customerServices().followUps().now();
  }

  TeamDay day() {
    return workbench.today().read().apply(Monitor.NONE);
  }

  /// What is open for the member, each with its customers.
  List<String> open() {
    return day().of(member).stream()
        .map(entry -> entry.id() + entry.deadline() + entry.subject().customers())
        .sorted()
        .toList();
  }

  DaySheetTexts texts() {
    return new DaySheetTexts(
        messages,
        new Formats(messages, () -> workbench.workspace().settings().currency()),
        code -> code.toUpperCase(Locale.ROOT));
  }

  Path exported() {
    Path file = folder.resolve("day.xlsx");
    sheets.write(member, texts(), file, Monitor.NONE);
    return file;
  }

  /// The entries of one kind that belong to what the rig has made.
  List<DayEntry> entries(DayKind kind) {
    return day().of(member).stream()
        .filter(entry -> entry.kind() == kind)
        .filter(
            entry ->
                switch (kind) {
                  case JOURNEY_STEP -> entry.subject().context().equals("Four");
                  case CAMPAIGN_STEP -> entry.subject().context().equals(campaign.name());
                  case FOLLOW_UP -> entry.subject().context().startsWith("=");
                  case ACTION -> entry.subject().title().equals("Write it down");
                  case PUBLISHING, REVIEW, ALERT -> true;
                })
        .toList();
  }

  String id(int customer) {
    return DayKey.of(entries(DayKind.JOURNEY_STEP).getFirst(), Optional.of(four.get(customer).id()))
        .text();
  }

  String id(DayKind kind, int number) {
    return DayKey.of(entries(kind).get(number), Optional.empty()).text();
  }

  DayListReview read(Path file) {
    return sheets.read(file, Monitor.NONE);
  }

  @Override
  public void close() {
    workbench.close();
  }
}
