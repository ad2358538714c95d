package org.siyu.app.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignChange;
import org.siyu.core.campaign.CampaignOverlap;
import org.siyu.core.campaign.CampaignProblem;
import org.siyu.core.content.Audience;
import org.siyu.core.shared.Problem;
import org.siyu.core.sop.SopEntry;
import org.siyu.core.sop.SopLanguage;

/// A campaign that is about to be made: from which template, when, for whom.
public final class NewCampaignModel {
  private static final int USUAL_LEAD = 14;

  private final CampaignServices services;
  private final Tasks tasks;
  private final BiConsumer<Campaign, CampaignChange> made;
  private final Consumer<Problem> trouble;
  private final ReadOnlyBooleanWrapper isOpen = new ReadOnlyBooleanWrapper(this, "open", false);
  private final ReadOnlyObjectWrapper<Optional<Wish>> wish =
      new ReadOnlyObjectWrapper<>(this, "wish", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
      new ReadOnlyObjectWrapper<>(this, "preview", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> refusal =
      new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());
  private List<SopEntry> templates = List.of();
  private int asked;

  /// What is wanted.
  ///
  /// @param name "" for the template's own with the month
  public record Wish(
      SopEntry template, String name, LocalDate day, Set<String> tiers, Optional<UUID> lead) {
    Wish named(String wanted) {
      return new Wish(template, wanted, day, tiers, lead);
    }

    Wish from(SopEntry wanted) {
      return new Wish(wanted, name, day, tiers, lead);
    }

    Wish on(LocalDate wanted) {
      return new Wish(template, name, wanted, tiers, lead);
    }

    Wish forTiers(Set<String> wanted) {
      return new Wish(template, name, day, wanted, lead);
    }

    Wish ledBy(Optional<UUID> wanted) {
      return new Wish(template, name, day, tiers, wanted);
    }

    String effectiveName() {
      return name.isBlank()
          ? template.name() + " " + day.getYear() + "-" + String.format("%02d", day.getMonthValue())
          : name.strip();
    }
  }

  /// What would come of it.
  ///
  /// @param past steps that would lie in the past already
  public record Preview(Campaign planned, List<CampaignOverlap> overlaps, long past, long nobody) {}

  NewCampaignModel(
      CampaignServices services,
      Tasks tasks,
      BiConsumer<Campaign, CampaignChange> made,
      Consumer<Problem> trouble) {
    this.services = services;
    this.tasks = tasks;
    this.made = made;
    this.trouble = trouble;
  }

  public ReadOnlyBooleanProperty openProperty() {
    return isOpen.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Wish>> wishProperty() {
    return wish.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  public List<SopEntry> templates() {
    return templates;
  }

  /// @param language in which shipped templates are wanted
  public void begin(SopLanguage language) {
    tasks
        .run(
            "campaign.task.reading",
            _ ->
                services.templates().entries(language).stream()
                    .filter(entry -> !entry.isRetired())
                    .filter(entry -> entry.template().overview().use().isForCampaigns())
                    .toList())
        .onSuccess(
            found -> {
              templates = found;
              LocalDate day = services.campaigns().now().toLocalDate().plusDays(USUAL_LEAD);
              wish.set(
                  found.stream()
                      .findFirst()
                      .map(
                          first ->
                              new Wish(
                                  first,
                                  "",
                                  day,
                                  Set.of(),
                                  Optional.of(services.members().acting().id()))));
              isOpen.set(true);
              look();
            })
        .onProblem(trouble);
  }

  public void leave() {
    isOpen.set(false);
  }

  void edit(UnaryOperator<Wish> edit) {
    wish.set(wish.get().map(edit));
    look();
  }

  private Campaign plan(Wish wanted) {
    return services
        .campaigns()
        .plan(
            wanted.template().newest(),
            new Campaign.Frame(
                wanted.effectiveName(),
                wanted.day(),
                new Audience(wanted.tiers(), Set.of()),
                Campaign.Frame.USUAL_ATTRIBUTION_DAYS,
                100,
                wanted.lead()));
  }

  private void look() {
    int number = ++asked;
    wish.get()
        .ifPresent(
            wanted ->
                tasks
                    .run("campaign.task.reading", _ -> preview(wanted))
                    .onSuccess(
                        seen -> {
                          if (number == asked) {
                            refusal.set(Optional.empty());
                            preview.set(Optional.of(seen));
                          }
                        })
                    .onProblem(problem -> refusal.set(Optional.of(problem))));
  }

  private Preview preview(Wish wanted) {
    Campaign planned = plan(wanted);
    return new Preview(
        planned,
        CampaignOverlap.of(planned, services.campaigns().all()),
        planned.steps().stream()
            .filter(step -> step.deadline().isBefore(services.campaigns().now()))
            .count(),
        planned.steps().stream().filter(step -> step.owner().isEmpty()).count());
  }

  /// Makes it.
  public void keep() {
    if (wish.get().isEmpty()) {
      refusal.set(Optional.of(Problem.of(CampaignProblem.BLANK_NAME)));
      return;
    }
    Wish wanted = wish.get().get();
    tasks
        .run("campaign.task.keeping", _ -> services.campaigns().create(plan(wanted)))
        .onSuccess(
            change -> {
              isOpen.set(false);
              made.accept(change.after(), change);
            })
        .onProblem(problem -> refusal.set(Optional.of(problem)));
  }
}
