package org.siyu.core.experiment;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.siyu.core.content.Audience;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerList;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.SavedView;
import org.siyu.core.customers.SavedViewService;
import org.siyu.core.customers.Tag;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.tiers.SavedList;
import org.siyu.core.tiers.SavedListService;

/// Who may take part in an experiment now.
public final class Candidates {
  private final CustomerService customers;
  private final SavedViewService views;
  private final SavedListService lists;
  private final ExperimentRepository repository;

  public Candidates(
      CustomerService customers,
      SavedViewService views,
      SavedListService lists,
      ExperimentRepository repository) {
    this.customers = customers;
    this.views = views;
    this.lists = lists;
    this.repository = repository;
  }

  /// @param people who takes part
  /// @param refused those meant who refuse marketing, or marketing by profile where they were
  ///   chosen by it
  /// @param busy those meant who are in another running experiment
  public record Found(List<Person> people, int refused, int busy) {
    public Found {
      people = List.copyOf(people);
    }
  }

  /// By the tiers, tags and consents of now.
  ///
  /// @throws ProblemException [ExperimentProblem#PARTICIPANTS_GONE]
  public Found find(Participants wanted, boolean isExclusive, LocalDateTime now, Monitor monitor) {
    CustomerList all = customers.load(monitor);
    monitor.check();
    Set<UUID> refusing = wanted.isByProfile() ? repository.refusingProfile(now) : Set.<UUID>of();
    Set<UUID> running = isExclusive ? repository.inRunning() : Set.<UUID>of();
    Predicate<CustomerRow> isMeant = meant(wanted, all);
    List<Person> people = new ArrayList<>();
    int refused = 0;
    int busy = 0;
    for (CustomerRow row : all.rows()) {
      if (!isMeant.test(row)) {
        continue;
      }
      UUID id = row.id().value();
      if (row.profile().consent() == ConsentState.WITHDRAWN || refusing.contains(id)) {
        refused++;
      } else if (running.contains(id)) {
        busy++;
      } else {
        people.add(new Person(id, row.standing().tier()));
      }
    }
    return new Found(people, refused, busy);
  }

  private Predicate<CustomerRow> meant(Participants wanted, CustomerList all) {
    return switch (wanted) {
      case Participants.ByProfile(Audience audience) ->
          row ->
              audience.includes(
                  row.standing().tier(), row.profile().tags().stream().map(Tag::id).toList());
      case Participants.ByView(UUID id, String name) -> {
        SavedView view =
            views.list().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> gone(name));
        Set<CustomerId> found =
            all.matching(view.query().withSort(List.of())).rows().stream()
                .map(CustomerRow::id)
                .collect(Collectors.toCollection(HashSet::new));
        yield row -> found.contains(row.id());
      }
      case Participants.ByList(UUID id, String name) -> {
        if (lists().stream().noneMatch(list -> list.id().equals(id))) {
          throw gone(name);
        }
        Set<UUID> members = lists.members(id);
        yield row -> members.contains(row.id().value());
      }
    };
  }

  private static ProblemException gone(String name) {
    return new ProblemException(Problem.of(ExperimentProblem.PARTICIPANTS_GONE, name));
  }

  /// Filters that can be chosen, by name.
  public List<SavedView> views() {
    return views.list();
  }

  /// Lists that can be chosen, the newest first.
  public List<SavedList> lists() {
    return lists.lists();
  }
}
