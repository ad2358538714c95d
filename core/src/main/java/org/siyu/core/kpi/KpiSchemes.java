package org.siyu.core.kpi;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.shared.Money;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

/// How sheets are scored and what scores are worth: changed as a whole, and back.
public final class KpiSchemes {
  private final KpiService service;
  private final KpiRepository repository;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param actor the name of the member who works here now
  public KpiSchemes(
      KpiService service, KpiRepository repository, Supplier<String> actor, Clock clock) {
    this.service = service;
    this.repository = repository;
    this.actor = actor;
    this.clock = clock;
  }

  /// What bonuses are reckoned from.
  public List<BonusBase> bonusBases() {
    return repository.bonusBases();
  }

  /// Keeps rules and bases that were changed together, the rules as a new version where they differ
  /// from those of now.
  ///
  /// @return what takes it back
  public SchemeChange apply(SchemeChange change) {
    return repository.asOne(
        () -> {
          SchemeChange back = before(change);
          if (!change.scheme().withVersion(0).equals(service.scheme().withVersion(0))) {
            service.save(change.scheme());
          }
          repository.saveBonusBases(
              change.bases(), LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS), actor.get());
          return back;
        });
  }

  private SchemeChange before(SchemeChange change) {
    List<BonusBase> kept = repository.bonusBases();
    return new SchemeChange(
        service.scheme(),
        change.bases().stream()
            .map(
                base ->
                    kept.stream()
                        .filter(
                            each ->
                                each.kind() == base.kind() && each.member().equals(base.member()))
                        .findFirst()
                        .orElse(new BonusBase(base.kind(), base.member(), Money.ZERO)))
            .toList());
  }

  /// The sheets of those of a sheet's scope who have a bonus for its period, by name.
  public List<BonusOf> bonuses(IndicatorValues values, Sheet whose) {
    List<BonusOf> bonuses = new ArrayList<>();
    for (Member member : service.members()) {
      boolean isMeant =
          switch (whose.scope()) {
            case Scope.Team() -> true;
            case Scope.OfRole(MemberRole role) -> member.roles().contains(role);
            case Scope.OfMember(UUID id) -> id.equals(member.id());
          };
      if (isMeant) {
        Sheet own = service.sheet(values, whose.span().period(), new Scope.OfMember(member.id()));
        own.base().ifPresent(_ -> bonuses.add(new BonusOf(member.name(), own)));
      }
    }
    bonuses.sort(Comparator.comparing(BonusOf::name));
    return bonuses;
  }
}
