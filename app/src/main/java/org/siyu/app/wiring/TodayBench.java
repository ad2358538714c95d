package org.siyu.app.wiring;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.siyu.app.campaign.CampaignServices;
import org.siyu.app.today.DayServices;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.alerts.AlertService;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.campaign.HandOver;
import org.siyu.core.campaign.StepService;
import org.siyu.core.campaign.Workload;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.FollowUpRepository;
import org.siyu.core.customers.FollowUpService;
import org.siyu.core.daysheet.DaySheetService;
import org.siyu.core.journey.DueStep;
import org.siyu.core.journey.JourneyAdvance;
import org.siyu.core.journey.JourneyDue;
import org.siyu.core.journey.OwnedCustomers;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.tiers.ListSource;
import org.siyu.core.tiers.MigrationMatrix;
import org.siyu.core.tiers.TierService;
import org.siyu.core.tiers.TierSnapshot;
import org.siyu.core.today.DayAlertSources;
import org.siyu.core.today.DayAlerts;
import org.siyu.core.today.DayEnds;
import org.siyu.core.today.DayService;
import org.siyu.core.today.DaySources;
import org.siyu.core.today.DayStore;
import org.siyu.core.today.TeamDay;
import org.siyu.storage.database.Database;
import org.siyu.storage.daysheet.DayListFiles;
import org.siyu.storage.today.JooqDayStore;
import org.siyu.storage.workbook.WorkbookFiles;

/// What Today's list of one open workspace stands on.
final class TodayBench implements DaySources, DayAlertSources {
  private final MemberRepository members;
  private final FollowUpService followUps;
  private final CampaignServices campaigns;
  private final JourneyAdvance advance;
  private final JourneyDue journeys;
  private final OwnedCustomers customers;
  private final ContentBench content;
  private final TierService tiers;
  private final AlertService alerts;
  private final Supplier<KpiService> kpi;
  private final DayServices services;
  private final DaySheetService sheets;

  TodayBench(Workbench workbench, Database database) {
    this.members = workbench.workspace().members();
    this.followUps = workbench.customerServices().followUps();
    this.campaigns = workbench.campaigns();
    this.advance = workbench.journeys().advance();
    this.journeys = workbench.journeys().due();
    this.customers = workbench.journeys().customers();
    this.content = workbench.content();
    this.tiers = workbench.tiers();
    this.alerts = workbench.alerts();
    this.kpi = () -> workbench.kpi().sheets();
    DayStore store = new JooqDayStore(database);
    DayService day =
        new DayService(
            campaigns.campaigns(),
            campaigns.steps(),
            journeys,
            campaigns.handOvers(),
            followUps,
            campaigns.actions(),
            alerts,
            store);
    this.services =
        new DayServices(
            this::read,
            (now, monitor) -> DayAlerts.read(this, now, monitor),
            day,
            store,
            workbench.customers(),
            members);
    this.sheets =
        new DaySheetService(
            new DaySheetService.Day(
                this::read,
                this,
                day,
                new DayEnds(
                    campaigns.campaigns(),
                    workbench.journeys().ends(),
                    followUps,
                    campaigns.actions(),
                    alerts),
                store),
            workbench.customers(),
            new DayListFiles(new WorkbookFiles()),
            workbench.workspace().auditLog(),
            () -> workbench.workspace().settings().name(),
            workbench::actor,
            followUps::now);
  }

  /// The day's list as a file.
  DaySheetService sheets() {
    return sheets;
  }

  DayServices services() {
    return services;
  }

  /// Journeys are brought up to the day first.
  private TeamDay read(Monitor monitor) {
    LocalDateTime now = followUps.now();
    advance.advance(now.toLocalDate(), monitor);
    return TeamDay.read(this, now, monitor);
  }

  @Override
  public List<Member> members() {
    return members.list();
  }

  @Override
  public Map<UUID, Integer> capacities(List<Member> team) {
    Workload workload = campaigns.campaigns().workload();
    return team.stream()
        .collect(Collectors.toMap(Member::id, each -> workload.capacity(each.id())));
  }

  @Override
  public List<FollowUpRepository.Open> followUps() {
    return followUps.open();
  }

  @Override
  public Map<UUID, HandOver> handOvers() {
    return campaigns.handOvers().open();
  }

  @Override
  public List<StepService.Task> tasks() {
    return campaigns.steps().tasks(Optional.empty());
  }

  @Override
  public List<DueStep> journeySteps(LocalDate day, Monitor monitor) {
    return journeys.due(day, Optional.empty(), monitor);
  }

  @Override
  public List<ContentRow> scheduled(DateRange days) {
    return content
        .services()
        .items()
        .rows(ContentQuery.of(days).withStatuses(Set.of(ContentStatus.SCHEDULED)));
  }

  @Override
  public List<ContentRow> reviews(UUID member) {
    return content.services().reviews().queue(member);
  }

  @Override
  public List<ActionItem> actions() {
    return campaigns.actions().open();
  }

  @Override
  public Map<KeptAlert, Indicator> alerts() {
    List<KeptAlert> wanted = alerts.open().stream().filter(KeptAlert::isForToday).toList();
    Map<KeptAlert, Indicator> found = new LinkedHashMap<>();
    if (!wanted.isEmpty()) {
      Catalogue catalogue = kpi.get().catalogue();
      wanted.forEach(
          alert ->
              catalogue
                  .find(alert.key().indicator())
                  .ifPresent(indicator -> found.put(alert, indicator)));
    }
    return found;
  }

  @Override
  public Map<Optional<UUID>, List<CustomerId>> birthdays(
      Collection<LocalDate> days, Monitor monitor) {
    return customers.birthdays(days, monitor);
  }

  @Override
  public List<ContentRow> planned(DateRange days) {
    return content.services().items().rows(ContentQuery.of(days)).stream()
        .filter(row -> !row.status().isPublished())
        .toList();
  }

  @Override
  public Map<ContentId, Integer> overCaps(DateRange days, Monitor monitor) {
    return content.forecasts().overCounts(days, monitor);
  }

  @Override
  public int refusing(ContentRow piece, Monitor monitor) {
    return content.forecasts().reach(piece, monitor).refused();
  }

  @Override
  public List<CustomerId> refusing(Collection<CustomerId> whom, Monitor monitor) {
    return customers.refusing(
        whom.stream().map(CustomerId::value).toList(), followUps.now().toLocalDate(), monitor);
  }

  @Override
  public Map<Optional<UUID>, List<CustomerId>> moved(LocalDate since, Monitor monitor) {
    List<TierSnapshot> runs = tiers.snapshots();
    if (runs.size() < 2 || runs.getFirst().takenAt().toLocalDate().isBefore(since)) {
      return Map.of();
    }
    UUID latest = runs.get(0).id();
    UUID before = runs.get(1).id();
    Set<UUID> moved = new LinkedHashSet<>();
    for (MigrationMatrix.Move move : tiers.migration(before, latest).moves()) {
      if (!move.staysInPlace() && move.from().isPresent() && move.to().isPresent()) {
        monitor.check();
        moved.addAll(
            tiers.customers(
                latest, new ListSource.Moved(move.from(), move.to().get()), Optional.of(before)));
      }
    }
    return customers.of(moved, monitor);
  }
}
