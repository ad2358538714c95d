package org.siyu.app.campaign;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.siyu.app.task.Tasks;
import org.siyu.app.widget.People;
import org.siyu.core.calendar.CalendarFacts;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignChange;
import org.siyu.core.campaign.CampaignId;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignOverlap;
import org.siyu.core.campaign.CampaignProgress;
import org.siyu.core.campaign.CampaignReview;
import org.siyu.core.campaign.HandOver;
import org.siyu.core.campaign.Workload;
import org.siyu.core.cases.CaseStudy;
import org.siyu.core.content.Asset;
import org.siyu.core.content.Choices;
import org.siyu.core.content.ContentId;
import org.siyu.core.shared.Problem;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.team.Member;
import org.siyu.core.tiers.Tier;

/// All campaigns, and the one that is looked at.
public final class CampaignsViewModel {
  private final CampaignServices services;
  private final People people;
  private final Tasks tasks;
  private final NewCampaignModel draft;
  private final CampaignForms forms = new CampaignForms(this);
  private final ReviewModel review = new ReviewModel(this);
  private final LeadsModel leads = new LeadsModel(this);
  private final CampaignReading reading;
  private final ObjectProperty<CampaignPage> page =
      new SimpleObjectProperty<>(this, "page", CampaignPage.OVERVIEW);
  private final ObjectProperty<SopMeasure> measure =
      new SimpleObjectProperty<>(this, "measure", SopMeasure.ORDERS);
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<CampaignId>> open =
      new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Detail>> detail =
      new ReadOnlyObjectWrapper<>(this, "detail", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<News>> news =
      new ReadOnlyObjectWrapper<>(this, "news", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private int asked;

  /// All campaigns as they stand.
  public record Shown(
      List<Line> campaigns,
      List<Member> team,
      List<Tier> tiers,
      Choices choices,
      Workload workload,
      CalendarFacts days,
      LocalDateTime now) {
    /// The name of a member; "" for nobody.
    public String member(Optional<UUID> id) {
      return id.flatMap(
              wanted -> team.stream().filter(member -> member.id().equals(wanted)).findFirst())
          .map(Member::name)
          .orElse("");
    }

    public List<Member> active() {
      return team.stream().filter(Member::isActive).toList();
    }
  }

  public record Line(Campaign campaign, CampaignProgress progress) {}

  /// What is known of the campaign that is looked at.
  ///
  /// @param over by piece: how many customers it takes over a limit
  /// @param cases what was kept of it in the library
  public record Detail(
      Campaign campaign,
      CampaignProgress progress,
      CampaignReview review,
      List<CampaignLogEntry> log,
      List<CampaignOverlap> overlaps,
      Map<ContentId, Integer> over,
      List<HandOver> leads,
      List<CaseStudy> cases,
      Member acting) {}

  /// Something that was done and can be undone.
  ///
  /// @param key of the sentence that tells it
  /// @param undo takes it back; empty for what cannot be undone
  public record News(String key, String name, Optional<Runnable> undo) {}

  /// @param people whom leads are about
  public CampaignsViewModel(CampaignServices services, People people, Tasks tasks) {
    this.services = services;
    this.people = people;
    this.tasks = tasks;
    this.reading = new CampaignReading(services);
    this.draft = new NewCampaignModel(services, tasks, this::made, this::tell);
  }

  public NewCampaignModel draft() {
    return draft;
  }

  /// What is edited in the drawer.
  public CampaignForms forms() {
    return forms;
  }

  public ReviewModel review() {
    return review;
  }

  public LeadsModel leads() {
    return leads;
  }

  People people() {
    return people;
  }

  Tasks tasks() {
    return tasks;
  }

  /// Of which measure the days are drawn.
  public ObjectProperty<SopMeasure> measureProperty() {
    return measure;
  }

  /// The campaign that is looked at.
  Optional<Campaign> campaign() {
    return detail.get().map(Detail::campaign);
  }

  public CampaignServices services() {
    return services;
  }

  public ObjectProperty<CampaignPage> pageProperty() {
    return page;
  }

  public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<CampaignId>> openProperty() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Detail>> detailProperty() {
    return detail.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<News>> newsProperty() {
    return news.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public void open(CampaignId campaign) {
    if (!open.get().equals(Optional.of(campaign))) {
      detail.set(Optional.empty());
      page.set(CampaignPage.OVERVIEW);
    }
    open.set(Optional.of(campaign));
    visit();
  }

  /// Back to all of them.
  public void close() {
    open.set(Optional.empty());
    detail.set(Optional.empty());
    visit();
  }

  /// Reads anew what may have changed elsewhere.
  public void visit() {
    int number = ++asked;
    Optional<CampaignId> wanted = open.get();
    tasks
        .run("campaign.task.reading", monitor -> reading.read(wanted, monitor))
        .onSuccess(
            read -> {
              if (number == asked) {
                shown.set(Optional.of(read.shown()));
                if (wanted.isPresent() && read.detail().isEmpty()) {
                  open.set(Optional.empty());
                }
                detail.set(read.detail());
              }
            })
        .onProblem(this::tell);
  }

  private void made(Campaign campaign, CampaignChange change) {
    tellNews(new News("campaign.news.made", campaign.name(), Optional.of(() -> undo(change))));
    open(campaign.id());
  }

  void tell(Problem trouble) {
    problem.set(Optional.empty());
    problem.set(Optional.of(trouble));
  }

  void tellNews(News now) {
    news.set(Optional.empty());
    news.set(Optional.of(now));
  }

  private void change(String key, Supplier<CampaignChange> work) {
    change(key, work, this::tell, () -> {});
  }

  /// @param refused told why it could not be done
  /// @param done run when it was done
  void change(String key, Supplier<CampaignChange> work, Consumer<Problem> refused, Runnable done) {
    tasks
        .run("campaign.task.keeping", _ -> work.get())
        .onSuccess(
            change -> {
              done.run();
              tellNews(new News(key, change.after().name(), Optional.of(() -> undo(change))));
            })
        .onProblem(refused)
        .onEnd(this::visit);
  }

  void act(Runnable work) {
    tasks
        .run(
            "campaign.task.keeping",
            _ -> {
              work.run();
              return true;
            })
        .onProblem(this::tell)
        .onEnd(this::visit);
  }

  Optional<CampaignId> id() {
    return open.get();
  }

  public void undo(CampaignChange change) {
    act(() -> services.steps().undo(change));
  }

  public void move(LocalDate day) {
    id().ifPresent(id -> change("campaign.news.moved", () -> services.campaigns().move(id, day)));
  }

  public void moveStep(String key, LocalDateTime start) {
    id().ifPresent(
            id ->
                change(
                    "campaign.news.step-moved",
                    () -> services.campaigns().moveStep(id, key, start)));
  }

  /// By days, as the keys do it.
  public void nudge(String key, int days) {
    detail
        .get()
        .flatMap(now -> now.campaign().step(key))
        .ifPresent(step -> moveStep(key, step.start().plusDays(days)));
  }

  public void assign(Collection<String> keys, Optional<UUID> owner) {
    id().ifPresent(
            id ->
                change(
                    "campaign.news.assigned", () -> services.campaigns().assign(id, keys, owner)));
  }

  public void begin(Collection<String> keys) {
    id().ifPresent(id -> change("campaign.news.begun", () -> services.steps().begin(id, keys)));
  }

  public void finishSteps(Collection<String> keys) {
    id().ifPresent(id -> change("campaign.news.done", () -> services.steps().finish(id, keys)));
  }

  public void skip(Collection<String> keys, String reason) {
    id().ifPresent(
            id -> change("campaign.news.skipped", () -> services.steps().skip(id, keys, reason)));
  }

  public void reopenSteps(Collection<String> keys) {
    id().ifPresent(id -> change("campaign.news.reopened", () -> services.steps().reopen(id, keys)));
  }

  public void tick(String key, int line, boolean isDone) {
    id().ifPresent(id -> act(() -> services.steps().tick(id, key, line, isDone)));
  }

  public void detach(String key, Asset file) {
    id().ifPresent(
            id -> change("campaign.news.detached", () -> services.steps().detach(id, key, file)));
  }

  /// @param open told where the file is
  void openFile(Asset file, Consumer<Path> open) {
    tasks
        .run("campaign.task.reading", _ -> services.assets().open(file))
        .onSuccess(open)
        .onProblem(this::tell);
  }

  public void attach(String key, Path file) {
    id().ifPresent(
            id ->
                change(
                    "campaign.news.attached",
                    () -> services.steps().attach(id, key, services.assets().attach(file))));
  }

  public void remark(String step, String text) {
    id().ifPresent(id -> act(() -> services.campaigns().remark(id, step, text)));
  }

  /// Keeps the campaign as it was edited.
  public void keep(Campaign edited, CampaignLogEntry.Kind kind, String note) {
    change("campaign.news.kept", () -> services.campaigns().keep(edited, kind, note));
  }

  public void capacity(UUID member, int tasksPerDay) {
    act(() -> services.campaigns().capacity(member, tasksPerDay));
  }

  public void approve() {
    id().ifPresent(id -> change("campaign.news.approved", () -> services.flow().approve(id)));
  }

  public void ask(String reason) {
    id().ifPresent(id -> change("campaign.news.asked", () -> services.flow().ask(id, reason)));
  }

  public void start() {
    id().ifPresent(id -> change("campaign.news.started", () -> services.flow().start(id)));
  }

  public void finish() {
    id().ifPresent(id -> change("campaign.news.finished", () -> services.flow().finish(id)));
  }

  public void reopen() {
    id().ifPresent(id -> change("campaign.news.resumed", () -> services.flow().reopen(id)));
  }

  public void reviewed() {
    id().ifPresent(id -> change("campaign.news.reviewed", () -> services.flow().reviewed(id)));
  }

  public void cancel(String reason) {
    id().ifPresent(
            id -> change("campaign.news.cancelled", () -> services.flow().cancel(id, reason)));
  }
}
