package org.siyu.bench.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.siyu.bench.Said;
import org.siyu.bench.data.CustomerStore;
import org.siyu.core.campaign.CampaignReach;
import org.siyu.core.content.Audience;
import org.siyu.core.kpi.DailyIndicators;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.KpiReportText;
import org.siyu.core.kpi.KpiReportWords;
import org.siyu.core.kpi.KpiReports;
import org.siyu.core.kpi.KpiScheme;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.ShippedKpi;
import org.siyu.core.kpi.Target;
import org.siyu.core.kpi.facts.RetentionTriangle;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.database.Database;
import org.siyu.storage.kpi.JooqKpiFacts;
import org.siyu.storage.kpi.JooqKpiRepository;
import org.siyu.storage.kpi.KpiReportWorkbook;
import org.siyu.storage.kpi.ShippedKpiFiles;
import org.siyu.storage.team.JooqMemberRepository;
import org.siyu.storage.tiers.JooqTierRepository;

/// Opens a month's sheet and its dashboard, counts a year of days and writes a quarter's report.
/// The first call adds the targets of 12 people. Argument: the store.
public final class ProductKpi {
  private static final int PEOPLE = 12;
  private static final int CAMPAIGNS = 12;
  private static final Period MONTH = Period.parse("2026-06").orElseThrow();
  private static final Period QUARTER = Period.parse("2026-Q2").orElseThrow();

  private ProductKpi() {}

  public static void main(String[] arguments) throws IOException {
    Clock clock =
        Clock.fixed(CustomerStore.NOW.plusDays(3).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    try (Database database = Database.open(Path.of(arguments[0]))) {
      ShippedKpi shipped = ShippedKpiFiles.read();
      JooqMemberRepository members = new JooqMemberRepository(database, clock);
      KpiService service =
          new KpiService(
              shipped,
              new JooqKpiRepository(database),
              new JooqKpiFacts(
                  database,
                  new JooqTierRepository(database),
                  ProductKpi::campaigns,
                  shipped.referralChannels()),
              members,
              () -> "bench",
              clock);
      if (service.targets().isEmpty()) {
        begin(service, members);
      }
      long start = System.nanoTime();
      IndicatorValues values = first(service);
      Said.figure("first-ms", since(start));
      dashboard(service, values);
      Said.figure("all-ms", since(start));
      long again = System.nanoTime();
      dashboard(service, service.values(Monitor.NONE));
      Said.figure("again-ms", since(again));
      long year = System.nanoTime();
      DailyIndicators daily =
          new DailyIndicators(
              values,
              new DateRange(MONTH.last().minusDays(364), MONTH.last()),
              Scope.TEAM,
              Monitor.NONE);
      long known = 0;
      for (Indicator indicator : values.catalogue().all()) {
        known += daily.of(indicator.code()).stream().filter(Figure::isKnown).count();
      }
      Said.figure("year-ms", since(year));
      Said.figure("days", known);
      Path file = Files.createTempFile("kpi", ".xlsx");
      long report = System.nanoTime();
      int sheets =
          new KpiReports(
                  service,
                  new KpiReportWorkbook(),
                  new JooqAuditLog(database, clock),
                  () -> "bench",
                  () -> "bench",
                  clock)
              .write(QUARTER, new Codes(), file, Monitor.NONE)
              .sheets()
              .size();
      Said.figure("report-ms", since(report));
      Said.figure("sheets", sheets);
      Files.delete(file);
      database.write(
          sql ->
              sql.execute(
                  "update customer set nickname = 'x' where id = (select min(id) from customer)"));
      long edited = System.nanoTime();
      dashboard(service, first(service));
      Said.figure("edited-ms", since(edited));
    }
  }

  private static IndicatorValues first(KpiService service) {
    IndicatorValues values = service.values(Monitor.NONE);
    service
        .scheme()
        .rows()
        .forEach(row -> values.of(row.indicator(), service.span(MONTH), Scope.TEAM));
    return values;
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static void dashboard(KpiService service, IndicatorValues values) {
    Sheet sheet = service.sheet(values, MONTH, Scope.TEAM);
    service.alerts(values, sheet);
    DailyIndicators daily = new DailyIndicators(values, MONTH.days(), Scope.TEAM, Monitor.NONE);
    sheet.lines().forEach(line -> daily.of(line.indicator().code()));
    RetentionTriangle.of(
        values.numbers().facts(),
        YearMonth.from(MONTH.first()).minusMonths(12),
        service.asOf(),
        Optional.empty());
  }

  /// A dozen, each of a month before, half of them for everybody.
  private static List<CampaignReach> campaigns() {
    List<CampaignReach> campaigns = new ArrayList<>();
    for (int number = 0; number < CAMPAIGNS; number++) {
      LocalDate day = MONTH.last().minusDays(30L * number + 20);
      campaigns.add(
          new CampaignReach(
              Ids.system().next(),
              Optional.empty(),
              number % 2 == 0 ? Audience.ALL : Audience.ofTiers("kol", "koc"),
              new DateRange(day, day.plusDays(13))));
    }
    return campaigns;
  }

  private static void begin(KpiService service, JooqMemberRepository members) {
    for (int number = members.list().size(); number < PEOPLE; number++) {
      members.save(
          Member.fresh(Ids.system().next(), "Member " + number, Set.of(MemberRole.OPERATOR)),
          "bench");
    }
    KpiScheme scheme = service.save(service.scheme());
    List<Target> targets = new ArrayList<>();
    for (Period period : List.of(MONTH, QUARTER)) {
      for (KpiScheme.Row row : scheme.rows()) {
        targets.add(new Target(row.indicator(), period, Scope.TEAM, Goal.of(100), ""));
        members
            .list()
            .forEach(
                member ->
                    targets.add(
                        new Target(
                            row.indicator(),
                            period,
                            new Scope.OfMember(member.id()),
                            Goal.of(10),
                            "")));
      }
    }
    service.saveTargets(targets);
  }

  /// Words without words.
  private static final class Codes implements KpiReportWords {
    @Override
    public String text(KpiReportText text, Object... arguments) {
      return text.code();
    }

    @Override
    public String name(Indicator indicator) {
      return indicator.code();
    }

    @Override
    public String kind(IndicatorClass kind) {
      return kind.code();
    }

    @Override
    public String direction(Direction direction) {
      return direction.code();
    }

    @Override
    public String part(SheetLine.Part part) {
      return part.code();
    }

    @Override
    public String reason(Figure.Reason reason) {
      return reason.code();
    }

    @Override
    public String value(Indicator indicator, double value) {
      return String.format(Locale.ROOT, "%.2f", value);
    }

    @Override
    public String period(Period period) {
      return period.text();
    }

    @Override
    public String light(Light light) {
      return light.code();
    }

    @Override
    public String language() {
      return "en";
    }
  }
}
