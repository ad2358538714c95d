package org.siyu.app.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.siyu.core.journey.JourneyAudience;
import org.siyu.core.journey.JourneyDraft;
import org.siyu.core.journey.JourneyEvent;
import org.siyu.core.journey.JourneyPreview;
import org.siyu.core.journey.JourneyRules;
import org.siyu.core.journey.JourneySteps;
import org.siyu.core.journey.JourneyVariant;
import org.siyu.core.shared.Problem;
import org.siyu.core.sop.SopEntry;

/// A journey that is about to begin: what was chosen so far.
public final class JourneyForm {
  private final JourneyLists lists;
  private final AudienceForm audience;
  private final ObjectProperty<WizardStep> step =
      new SimpleObjectProperty<>(this, "step", WizardStep.TEMPLATE);
  private final ReadOnlyObjectWrapper<Optional<JourneyPreview>> preview =
      new ReadOnlyObjectWrapper<>(this, "preview", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> refusal =
      new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());
  private final RulesForm rules;
  private Optional<SopEntry> template;
  private String name;
  private String second = "";
  private LocalDate start;

  JourneyForm(JourneyLists lists, Function<UUID, Set<UUID>> listed, LocalDate today) {
    this.lists = lists;
    this.start = today;
    this.template = lists.templates().stream().findFirst();
    this.name = template.map(SopEntry::name).orElse("");
    this.audience = new AudienceForm(lists, listed, AudienceKind.BIRTHDAY);
    this.rules = new RulesForm(JourneyRules.of(new JourneyAudience.InTier(audience.tier())));
  }

  public JourneyLists lists() {
    return lists;
  }

  public ObjectProperty<WizardStep> stepProperty() {
    return step;
  }

  /// What it would bring; empty while that is not known.
  public ReadOnlyObjectProperty<Optional<JourneyPreview>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  void show(Optional<JourneyPreview> found) {
    preview.set(found);
  }

  void refuse(Optional<Problem> problem) {
    refusal.set(problem);
  }

  public RulesForm rules() {
    return rules;
  }

  public Optional<SopEntry> template() {
    return template;
  }

  /// The journey takes the template's name as long as it has no other.
  public void choose(SopEntry wanted) {
    if (name.isBlank() || template.filter(had -> had.name().equals(name)).isPresent()) {
      name = wanted.name();
    }
    template = Optional.of(wanted);
  }

  public String name() {
    return name;
  }

  public void name(String typed) {
    name = typed;
  }

  /// Whom it is for.
  public AudienceForm audience() {
    return audience;
  }

  /// Only for a tier somebody's leaving is an event of its own, unless it is asked for.
  public void kind(AudienceKind wanted) {
    if (wanted != audience.kind()) {
      rules.endOn(JourneyEvent.LEFT_AUDIENCE, wanted == AudienceKind.TIER);
    }
    audience.kind(wanted);
  }

  /// Another wording of the first message, for every second customer; "" for none.
  public String second() {
    return second;
  }

  public void second(String script) {
    second = script;
  }

  public LocalDate start() {
    return start;
  }

  public void start(LocalDate day) {
    start = day;
  }

  /// The script of the first step, which a second wording stands beside.
  public String firstScript() {
    return template
        .map(entry -> JourneySteps.of(entry.template()))
        .filter(steps -> !steps.isEmpty())
        .map(steps -> steps.at(0).message().script())
        .orElse("");
  }

  private List<JourneyVariant> variants() {
    Optional<String> first =
        template
            .map(entry -> JourneySteps.of(entry.template()))
            .filter(steps -> !steps.isEmpty())
            .map(steps -> steps.at(0).key());
    return second.isBlank() || first.isEmpty()
        ? List.of(JourneyVariant.ONLY)
        : List.of(
            new JourneyVariant("A", 50, Map.of()),
            new JourneyVariant("B", 50, Map.of(first.get(), second.strip())));
  }

  /// Empty without a template. Reads who is on a list, so not for the window's thread.
  Optional<JourneyDraft> draft() {
    return template.map(
        entry ->
            new JourneyDraft(
                name,
                entry.newest().reference(),
                rules.rules(audience.audience(), variants()),
                start));
  }
}
