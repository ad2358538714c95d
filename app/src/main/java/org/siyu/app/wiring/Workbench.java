package org.siyu.app.wiring;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.siyu.app.campaign.CampaignServices;
import org.siyu.app.content.ContentServices;
import org.siyu.app.customers.CustomerJourneys;
import org.siyu.app.customers.CustomerServices;
import org.siyu.app.exchange.ImportServices;
import org.siyu.app.experiment.ExperimentServices;
import org.siyu.app.i18n.Messages;
import org.siyu.app.journey.JourneyServices;
import org.siyu.app.kpi.KpiReading;
import org.siyu.app.kpi.KpiServices;
import org.siyu.app.kpireview.KpiReviewServices;
import org.siyu.app.results.ResultServices;
import org.siyu.app.review.ReviewServices;
import org.siyu.app.rhythm.RhythmServices;
import org.siyu.app.roi.RoiServices;
import org.siyu.app.sop.SopServices;
import org.siyu.app.tiers.TagNames;
import org.siyu.app.tiers.TierServices;
import org.siyu.app.today.DayServices;
import org.siyu.core.alerts.AlertService;
import org.siyu.core.cases.CaseService;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.customers.ConsentService;
import org.siyu.core.customers.CustomerBulkService;
import org.siyu.core.customers.CustomerKeyService;
import org.siyu.core.customers.CustomerMergeService;
import org.siyu.core.customers.CustomerRepository;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.FollowUpService;
import org.siyu.core.customers.SavedViewService;
import org.siyu.core.daysheet.DaySheetService;
import org.siyu.core.exchange.CustomerExportService;
import org.siyu.core.exchange.planning.ImportBatch;
import org.siyu.core.exchange.planning.ImportService;
import org.siyu.core.kpisheet.KpiSheetService;
import org.siyu.core.plansheet.PlanSheetService;
import org.siyu.core.results.ResultService;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.tiers.SavedListService;
import org.siyu.core.tiers.TierPracticeService;
import org.siyu.core.tiers.TierReportService;
import org.siyu.core.tiers.TierRepository;
import org.siyu.core.tiers.TierService;
import org.siyu.core.tiers.TierSnapshot;
import org.siyu.core.words.WordService;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.storage.cases.JooqCaseRepository;
import org.siyu.storage.customers.CustomerListCsv;
import org.siyu.storage.customers.CustomerListWorkbook;
import org.siyu.storage.customers.JooqConsentRepository;
import org.siyu.storage.customers.JooqCustomerKeyRepository;
import org.siyu.storage.customers.JooqCustomerMergeRepository;
import org.siyu.storage.customers.JooqCustomerRepository;
import org.siyu.storage.customers.JooqFollowUpRepository;
import org.siyu.storage.customers.JooqSavedViewRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.exchange.JooqImportRepository;
import org.siyu.storage.exchange.ProfileFiles;
import org.siyu.storage.exchange.Sha256Digests;
import org.siyu.storage.tiers.JooqSavedListRepository;
import org.siyu.storage.tiers.JooqTierPracticeRepository;
import org.siyu.storage.tiers.JooqTierRepository;
import org.siyu.storage.tiers.TierReportWorkbook;
import org.siyu.storage.workbook.WorkbookFiles;
import org.siyu.storage.workspace.StoredWorkspace;

/// One open workspace and the services that work on it.
public final class Workbench implements AutoCloseable {
  private final StoredWorkspace workspace;
  private final CustomerServices customers;
  private final TierService tiers;
  private final TierReportService reports;
  private final TierPracticeService practice;
  private final SavedListService lists;
  private final ImportService imports;
  private final ProfileFiles profiles;
  private final ContentBench content;
  private final ExperimentBench experiments;
  private final CaseService cases;
  private final CampaignBench campaigns;
  private final JourneyBench journeys;
  private final SopBench sops;
  private final TodayBench today;
  private final KpiBench kpi;
  private final RoiBench roi;
  private final KpiReviewBench kpiReviews;

  Workbench(StoredWorkspace workspace, Supplier<String> defaultSchemeName, Clock clock) {
    this.workspace = workspace;
    Database database = workspace.database();
    AuditLog audit = workspace.auditLog();
    Ids ids = Ids.system();
    CustomerRepository customerRepository = new JooqCustomerRepository(database);
    TierRepository tierRepository = new JooqTierRepository(database);
    this.tiers =
        new TierService(tierRepository, audit, ids, clock, defaultSchemeName.get(), this::placed);
    this.customers =
        new CustomerServices(
            new CustomerService(customerRepository, audit, this::actor, clock),
            new CustomerBulkService(customerRepository, audit, ids, this::actor, clock),
            new CustomerKeyService(
                customerRepository,
                new JooqCustomerKeyRepository(database),
                audit,
                this::actor,
                clock),
            new ConsentService(
                customerRepository,
                new JooqConsentRepository(database),
                audit,
                ids,
                this::actor,
                clock),
            new CustomerMergeService(
                customerRepository,
                new JooqCustomerMergeRepository(database),
                audit,
                ids,
                this::actor,
                clock),
            new FollowUpService(new JooqFollowUpRepository(database), ids, this::actor, clock),
            new SavedViewService(new JooqSavedViewRepository(database), ids, this::actor, clock),
            new CustomerExportService(
                new CustomerListWorkbook(), new CustomerListCsv(), audit, this::actor),
            tiers,
            journeysOfCustomers());
    this.practice =
        new TierPracticeService(new JooqTierPracticeRepository(database), tierRepository, clock);
    this.lists = new SavedListService(new JooqSavedListRepository(database), ids, clock);
    this.reports =
        new TierReportService(
            tiers,
            customerRepository,
            new TierReportWorkbook(),
            audit,
            () -> workspace.settings().name(),
            this::actor);
    this.imports = new ImportService(new JooqImportRepository(database), audit, ids, clock);
    this.profiles = new ProfileFiles(workspace.profiles());
    this.content =
        new ContentBench(
            database,
            workspace,
            audit,
            customers.customers(),
            this::actor,
            () -> tiers.currentScheme().tiers(),
            () -> customers.customers().tags(),
            () -> workspace.settings().name(),
            clock);
    this.sops = new SopBench(database, content.services().choices(), this::actor, clock);
    this.experiments =
        new ExperimentBench(
            database,
            audit,
            customers,
            lists,
            content,
            sops.templates().templates(),
            () -> tiers.currentScheme().tiers(),
            () -> workspace.settings().name(),
            this::actor,
            clock);
    this.cases = new CaseService(new JooqCaseRepository(database), ids, this::actor, clock);
    this.campaigns =
        new CampaignBench(
            database,
            content,
            workspace.members(),
            customers.followUps(),
            cases,
            audit,
            this::actor,
            () -> tiers.currentScheme().tiers(),
            () -> workspace.settings().name(),
            clock);
    this.journeys = new JourneyBench(database, content, customers.customers(), this::actor, clock);
    this.kpi =
        new KpiBench(
            database,
            tierRepository,
            campaigns.services().campaigns(),
            workspace.members(),
            audit,
            () -> workspace.settings().name(),
            this::actor,
            clock);
    this.roi =
        new RoiBench(
            database,
            () -> kpi.services().sheets(),
            audit,
            () -> workspace.settings().name(),
            this::actor,
            clock);
    this.today = new TodayBench(this, database);
    this.kpiReviews = new KpiReviewBench(this, database, clock);
  }

  /// All that reviews of KPIs ask of the core.
  public KpiReviewServices kpiReviews(KpiReading reading) {
    return kpiReviews.services(reading);
  }

  /// What the team has learnt.
  CaseService cases() {
    return cases;
  }

  /// All that the screen of experiments asks of the core.
  public ExperimentServices experiments() {
    return experiments.services();
  }

  /// All that Today's list asks of the core.
  public DayServices today() {
    return today.services();
  }

  /// The day's list as a file.
  public DaySheetService daySheets() {
    return today.sheets();
  }

  /// All that campaigns ask of the core.
  public CampaignServices campaigns() {
    return campaigns.services();
  }

  private void placed(TierSnapshot snapshot) {
    journeys.advance().placed(snapshot);
  }

  private CustomerJourneys journeysOfCustomers() {
    return new CustomerJourneys(
        customer -> journeys().reading().of(customer),
        () -> journeys().journeys().open(),
        (journey, customers) -> journeys().journeys().enrol(journey, customers),
        (journey, customers) -> journeys().journeys().takeOut(journey, customers));
  }

  /// What journeys stand on.
  JourneyBench journeys() {
    return journeys;
  }

  /// All that the journeys' screen asks of the core.
  public JourneyServices journeyServices() {
    return journeys.services(
        workspace.members(),
        () -> tiers.currentScheme().tiers(),
        customers.customers(),
        customers.views(),
        lists);
  }

  /// All that KPI sheets ask of the core.
  public KpiServices kpi() {
    return kpi.services();
  }

  /// Alerts of indicators, and their rules.
  public AlertService alerts() {
    return kpi.alerts();
  }

  /// All that calculations of costs and returns ask of the core.
  public RoiServices roi() {
    return roi.services();
  }

  /// Values of indicators from files, and sheets to be filled in.
  public KpiSheetService kpiSheets() {
    return kpi.sheets();
  }

  /// All that SOP templates ask of the core.
  public SopServices sops() {
    return sops.templates();
  }

  /// What the content features stand on.
  ContentBench content() {
    return content;
  }

  /// All that the content calendar asks of the core.
  public ContentServices planning() {
    return content.services();
  }

  /// The plan as files, with tiers named in the language of the messages.
  public PlanSheetService planSheets(Messages messages) {
    return content.sheets(messages);
  }

  /// What came of published content.
  public ResultService results() {
    return content.results().results();
  }

  /// The analysis of them as files.
  public ResultServices resultReports() {
    return content.results();
  }

  /// All that the review and its release sheets ask of the core.
  public ReviewServices reviewing() {
    return content.reviewing();
  }

  public OpenWorkspace workspace() {
    return workspace;
  }

  TierPracticeService practice() {
    return practice;
  }

  /// The name of the member who works here now.
  public String actor() {
    return workspace.members().acting().name();
  }

  public CustomerService customers() {
    return customers.customers();
  }

  /// All that the customers' screen asks of the core.
  public CustomerServices customerServices() {
    return customers;
  }

  /// What tags are called now.
  public TagNames tagNames() {
    return TagNames.of(customers().tags());
  }

  public CustomerExportService exports() {
    return customers.exports();
  }

  public TierService tiers() {
    return tiers;
  }

  /// All that the tiers screen stands on.
  public TierServices tierServices() {
    return new TierServices(
        tiers, reports::write, practice, lists, () -> customers().tags(), this::actor);
  }

  public TierReportService reports() {
    return reports;
  }

  /// The team's word list. Reads the shipped one, so ask once and hold it.
  public WordService words() {
    return content.words();
  }

  /// How often customers are written to.
  public RhythmServices rhythm() {
    return content.rhythm();
  }

  /// All imports, the latest first.
  List<ImportBatch> batches() {
    return imports.batches();
  }

  /// What the import needs, with the words for reasons in the user's language.
  ///
  /// @param reasonHeader the header of the reasons' column in a correction workbook
  /// @param reason words a problem
  public ImportServices imports(
      Supplier<String> reasonHeader, Function<Problem, String> reason, TemplateWriter templates) {
    return new ImportServices(
        new WorkbookFiles(),
        new Sha256Digests(),
        profiles,
        imports,
        new CorrectionFile(reasonHeader, reason),
        folder -> templates.write(profiles, folder),
        this::actor);
  }

  @Override
  public void close() {
    workspace.close();
  }
}
