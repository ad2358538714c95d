package org.siyu.core.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.campaign.HandOver;
import org.siyu.core.campaign.StepService;
import org.siyu.core.content.ContentRow;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.FollowUpRepository;
import org.siyu.core.journey.DueStep;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;

/// What a day is made of, in lists.
final class DayOfLists implements DaySources {
  final List<Member> members;
  final List<FollowUpRepository.Open> followUps = new ArrayList<>();
  final Map<UUID, HandOver> handOvers = new HashMap<>();
  final List<DueStep> steps = new ArrayList<>();
  final List<ActionItem> actions = new ArrayList<>();
  final Map<KeptAlert, Indicator> alerts = new LinkedHashMap<>();
  final Map<UUID, Integer> capacity = new HashMap<>();
  final Map<Optional<UUID>, List<CustomerId>> birthdays = new HashMap<>();

  DayOfLists(List<Member> members) {
    this.members = members;
  }

  @Override
  public List<Member> members() {
    return members;
  }

  @Override
  public Map<UUID, Integer> capacities(List<Member> team) {
    return capacity;
  }

  @Override
  public List<FollowUpRepository.Open> followUps() {
    return followUps;
  }

  @Override
  public Map<UUID, HandOver> handOvers() {
    return handOvers;
  }

  @Override
  public List<StepService.Task> tasks() {
    return List.of();
  }

  @Override
  public List<DueStep> journeySteps(LocalDate day, Monitor monitor) {
    return steps;
  }

  @Override
  public List<ContentRow> scheduled(DateRange days) {
    return List.of();
  }

  @Override
  public List<ContentRow> reviews(UUID member) {
    return List.of();
  }

  @Override
  public List<ActionItem> actions() {
    return actions;
  }

  @Override
  public Map<KeptAlert, Indicator> alerts() {
    return alerts;
  }

  @Override
  public Map<Optional<UUID>, List<CustomerId>> birthdays(
      Collection<LocalDate> days, Monitor monitor) {
    return birthdays;
  }
}
