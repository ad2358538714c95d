package org.siyu.core.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.siyu.core.calendar.CalendarFacts;
import org.siyu.core.calendar.CalendarService;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.PlanChange;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopSchedule;
import org.siyu.core.sop.SopService;
import org.siyu.core.sop.SopStage;
import org.siyu.core.sop.SopStep;
import org.siyu.core.sop.SopVersion;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.team.MemberRole;

/// Plans campaigns: makes them from templates, moves them and their steps, changes what they are.
/// Every change is one transaction with what it means for the content calendar, is logged, and
/// returns what [#undo] needs. What people do with steps is in [StepService], the way from draft to
/// review in [CampaignFlow].
public final class CampaignService {
  private final CampaignRepository repository;
  private final SopService templates;
  private final CampaignItems items;
  private final CalendarService days;
  private final MemberRepository members;
  private final Ids ids;
  private final Clock clock;

  /// @param clock in the workspace's time zone
  public CampaignService(
      CampaignRepository repository,
      SopService templates,
      ContentService content,
      CalendarService days,
      MemberRepository members,
      Ids ids,
      Clock clock) {
    this.repository = repository;
    this.templates = templates;
    this.items = new CampaignItems(content);
    this.days = days;
    this.members = members;
    this.ids = ids;
    this.clock = clock;
  }

  public long changes() {
    return repository.changes();
  }

  public LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }

  Member actor() {
    return members.acting();
  }

  CampaignItems items() {
    return items;
  }

  /// The latest day first, each as its pieces in the calendar stand now.
  public List<Campaign> all() {
    return items.following(repository.all());
  }

  public Optional<Campaign> find(CampaignId id) {
    return repository.find(id).map(found -> items.following(List.of(found)).getFirst());
  }

  /// @throws ProblemException [CampaignProblem#NOT_FOUND]
  public Campaign require(CampaignId id) {
    return find(id)
        .orElseThrow(
            () -> new ProblemException(Problem.of(CampaignProblem.NOT_FOUND, id.toString())));
  }

  /// A campaign by its name or the beginning of its id, as the command line names it.
  ///
  /// @throws ProblemException [CampaignProblem#NOT_FOUND]
  public Campaign named(String written) {
    String wanted = written.strip();
    List<Campaign> all = all();
    return all.stream()
        .filter(campaign -> campaign.name().equalsIgnoreCase(wanted))
        .findFirst()
        .or(() -> all.stream().filter(each -> each.id().toString().equals(wanted)).findFirst())
        .orElseThrow(() -> new ProblemException(Problem.of(CampaignProblem.NOT_FOUND, written)));
  }

  public List<CampaignLogEntry> log(CampaignId id) {
    return repository.log(id);
  }

  /// Its pieces in the content calendar.
  public List<ContentItem> pieces(Campaign campaign) {
    return items.whole(campaign);
  }

  /// Who has how many tasks, over all campaigns.
  public Workload workload() {
    return Workload.of(all(), repository.capacity());
  }

  /// @param tasksPerDay 1 to 99
  public void capacity(UUID member, int tasksPerDay) {
    repository.capacity(member, Math.clamp(tasksPerDay, 1, 99));
  }

  Predicate<LocalDate> workingDays() {
    CalendarFacts facts = days.facts();
    return facts::isWorkingDay;
  }

  /// What a template would become on a day, to be looked at before [#create]. Nothing is kept.
  ///
  /// @throws ProblemException [CampaignProblem#NOT_FOR_CAMPAIGNS], and what is wrong with the frame
  public Campaign plan(SopVersion version, Campaign.Frame frame) {
    if (!version.template().overview().use().isForCampaigns()) {
      throw new ProblemException(
          Problem.of(CampaignProblem.NOT_FOR_CAMPAIGNS, version.template().name()));
    }
    SopSchedule schedule = SopSchedule.of(version.template(), frame.day(), workingDays());
    Workload workload = workload();
    List<Member> team = members.list();
    List<CampaignStep> steps = new ArrayList<>();
    for (SopSchedule.DatedStep dated : schedule.steps()) {
      SopStep step = dated.step();
      steps.add(
          new CampaignStep(
              ids.next(),
              step,
              dated.start(),
              false,
              workload.assign(step, dated.day(), team),
              CampaignStep.Outcome.NONE,
              Optional.empty(),
              List.of()));
    }
    Campaign planned =
        new Campaign(
            new CampaignId(ids.next()),
            version.reference(),
            version.template(),
            Pace.EVEN,
            frame,
            CampaignState.DRAFT,
            steps,
            people(steps, frame.lead(), team),
            List.of(),
            List.of(),
            Optional.empty(),
            Campaign.Lessons.NONE,
            Campaign.Revision.UNSAVED);
    CampaignRules.check(planned.frame());
    return planned;
  }

  /// Who owns a stage's steps does them; the lead, or else an ops manager, answers for them.
  /// Compliance is asked where customers hear of it, the team's managers are told.
  private static Map<SopStage, StagePeople> people(
      List<CampaignStep> steps, Optional<UUID> lead, List<Member> team) {
    Optional<UUID> head = lead.or(() -> first(team, MemberRole.OPS_MANAGER));
    Map<SopStage, StagePeople> people = new EnumMap<>(SopStage.class);
    for (SopStage stage : SopStage.values()) {
      TreeSet<UUID> responsible = new TreeSet<>();
      steps.stream()
          .filter(step -> step.stage() == stage)
          .forEach(step -> step.owner().ifPresent(responsible::add));
      StagePeople part = StagePeople.NOBODY.with(StagePeople.Part.RESPONSIBLE, responsible);
      if (head.isPresent()) {
        part = part.with(StagePeople.Part.ACCOUNTABLE, Set.of(head.get()));
      }
      people.put(stage, part);
    }
    return people;
  }

  private static Optional<UUID> first(List<Member> team, MemberRole role) {
    return team.stream()
        .filter(member -> member.isActive() && member.roles().contains(role))
        .map(Member::id)
        .findFirst();
  }

  /// Keeps a planned campaign and puts its content steps into the calendar.
  ///
  /// @throws ProblemException as [#plan]
  public CampaignChange create(Campaign planned) {
    CampaignRules.check(planned.frame());
    return repository.asOne(
        () -> {
          templates.keep(planned.template());
          CampaignItems.Made made = items.make(planned);
          Campaign kept = save(made.campaign());
          log(kept.id(), CampaignLogEntry.Kind.CREATED, "", planned.plan().name());
          return new CampaignChange(Optional.empty(), kept, made.change());
        });
  }

  /// Moves the campaign to another day: what is not over moves along, in the calendar too.
  ///
  /// @throws ProblemException [CampaignProblem#OVER]
  public CampaignChange move(CampaignId id, LocalDate day) {
    return repository.asOne(
        () -> {
          Campaign before = open(id);
          Campaign after = CampaignMoves.to(before, day, workingDays());
          CampaignRules.check(after.frame());
          PlanChange moved = items.move(before, after);
          Campaign kept = save(after);
          log(id, CampaignLogEntry.Kind.MOVED, "", before.day() + " → " + day);
          return new CampaignChange(Optional.of(before), kept, moved);
        });
  }

  /// What moving would do, to be looked at first.
  public Campaign moved(Campaign campaign, LocalDate day) {
    return CampaignMoves.to(campaign, day, workingDays());
  }

  /// Moves one step; those that wait for it are pushed on as far as they must.
  ///
  /// @throws ProblemException [CampaignProblem#OVER], [CampaignProblem#STEP_OVER],
  ///   [CampaignProblem#BEFORE_ITS_STEP]
  public CampaignChange moveStep(CampaignId id, String key, LocalDateTime start) {
    return repository.asOne(
        () -> {
          Campaign before = open(id);
          Campaign after =
              CampaignMoves.step(before, key, start.truncatedTo(ChronoUnit.MINUTES), workingDays());
          PlanChange moved = items.move(before, after);
          Campaign kept = save(after);
          log(
              id,
              CampaignLogEntry.Kind.STEP_MOVED,
              key,
              before
                      .step(key)
                      .map(step -> step.start().truncatedTo(ChronoUnit.MINUTES) + " → ")
                      .orElse("")
                  + start.truncatedTo(ChronoUnit.MINUTES));
          return new CampaignChange(Optional.of(before), kept, moved);
        });
  }

  /// Gives steps to somebody, and the pieces of the calendar that they are.
  public CampaignChange assign(CampaignId id, Collection<String> keys, Optional<UUID> owner) {
    return repository.asOne(
        () -> {
          Campaign before = open(id);
          Campaign after = before;
          List<CampaignStep> given = new ArrayList<>();
          for (String key : keys) {
            Optional<CampaignStep> step = after.step(key);
            if (step.isPresent() && !step.get().owner().equals(owner)) {
              given.add(step.get().ownedBy(owner));
              after = after.with(given.getLast());
            }
          }
          PlanChange owned = items.own(given);
          Campaign kept = save(after);
          String name = owner.flatMap(members::find).map(Member::name).orElse("");
          given.forEach(step -> log(id, CampaignLogEntry.Kind.STEP_ASSIGNED, step.key(), name));
          return new CampaignChange(Optional.of(before), kept, owned);
        });
  }

  /// Keeps name, audience, targets, budget, people, spending, counts and lessons as they were
  /// edited; its day, steps and state stay.
  ///
  /// @param edited with the revision that it was read with
  /// @param kind what to log it as
  /// @throws ProblemException [CampaignProblem#CHANGED_MEANWHILE], [CampaignProblem#OVER] when what
  ///   was reviewed or cancelled is planned anew, and what is wrong with it
  public CampaignChange keep(Campaign edited, CampaignLogEntry.Kind kind, String note) {
    CampaignRules.check(edited);
    return repository.asOne(
        () -> {
          Campaign before = require(edited.id());
          if (before.revision().version() != edited.revision().version()) {
            throw new ProblemException(
                Problem.of(CampaignProblem.CHANGED_MEANWHILE, edited.name()));
          }
          if (CampaignRules.isReplanned(before, edited)) {
            CampaignRules.checkPlan(edited);
            if (CampaignRules.isSettled(before.state())) {
              throw new ProblemException(Problem.of(CampaignProblem.OVER, before.name()));
            }
          }
          Campaign after =
              edited
                  .with(edited.frame().on(before.day()))
                  .with(before.state())
                  .withSteps(before.steps());
          PlanChange renamed =
              before.name().equals(after.name()) ? PlanChange.NONE : items.rename(after);
          Campaign kept = save(after);
          log(edited.id(), kind, "", note);
          return new CampaignChange(Optional.of(before), kept, renamed);
        });
  }

  /// Writes a remark into the log, about one step or the whole.
  public void remark(CampaignId id, String step, String text) {
    String note = CampaignRules.note(text);
    if (!note.isEmpty()) {
      log(id, CampaignLogEntry.Kind.REMARK, step, note);
    }
  }

  /// Takes a change back.
  ///
  /// @throws ProblemException [CampaignProblem#CHANGED_MEANWHILE] when something was changed since
  public void undo(CampaignChange change) {
    repository.asOne(
        () -> {
          Campaign now = require(change.after().id());
          if (now.revision().version() != change.after().revision().version()) {
            throw new ProblemException(
                Problem.of(CampaignProblem.CHANGED_MEANWHILE, change.after().name()));
          }
          items.undo(change.content());
          if (change.before().isEmpty()) {
            repository.remove(now.id());
          } else {
            save(change.before().get().with(now.revision()));
            log(now.id(), CampaignLogEntry.Kind.UNDONE, "", "");
          }
          return now;
        });
  }

  /// One change of the whole as it is now.
  CampaignChange edit(
      CampaignId id,
      UnaryOperator<Campaign> edit,
      CampaignLogEntry.Kind kind,
      String step,
      String note) {
    return repository.asOne(
        () -> {
          Campaign before = require(id);
          Campaign kept = save(edit.apply(before));
          log(id, kind, step, note);
          return new CampaignChange(Optional.of(before), kept, PlanChange.NONE);
        });
  }

  private Campaign open(CampaignId id) {
    Campaign campaign = require(id);
    if (!campaign.state().isOpen()) {
      throw new ProblemException(Problem.of(CampaignProblem.OVER, campaign.name()));
    }
    return campaign;
  }

  Campaign save(Campaign campaign) {
    return repository.save(
        campaign, new Campaign.Revision(campaign.revision().version() + 1, now(), actor().name()));
  }

  void log(CampaignId id, CampaignLogEntry.Kind kind, String step, String note) {
    repository.add(id, new CampaignLogEntry(ids.next(), now(), actor().name(), kind, step, note));
  }
}
