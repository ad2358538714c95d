package org.siyu.app.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.journey.JourneyAudience;
import org.siyu.core.journey.JourneyBranch;
import org.siyu.core.journey.JourneyEntry;
import org.siyu.core.journey.JourneyEvent;
import org.siyu.core.journey.JourneyRules;
import org.siyu.core.journey.JourneyVariant;

/// The rules of a journey while they are being written; numbers as they are typed.
public final class RulesForm {
  private boolean takesPresent;
  private boolean isAutomatic;
  private boolean comesAgain;
  private String againAfter;
  private boolean isExclusive;
  private int priority;
  private boolean obeysLimits;
  private String window;
  private String patience;
  private Optional<UUID> owner;
  private List<JourneyBranch> branches;

  RulesForm(JourneyRules rules) {
    JourneyEntry entry = rules.entry();
    takesPresent = entry.takesPresent();
    isAutomatic = entry.isAutomatic();
    comesAgain = entry.againAfterDays().isPresent();
    againAfter = Integer.toString(entry.againAfterDays().orElse(90));
    isExclusive = entry.isExclusive();
    priority = entry.priority();
    obeysLimits = rules.obeysLimits();
    window = Integer.toString(rules.windowDays());
    patience = Integer.toString(rules.patienceDays());
    owner = rules.owner();
    branches = rules.branches();
  }

  /// A number that cannot be read becomes one that the core refuses.
  JourneyRules rules(JourneyAudience audience, List<JourneyVariant> variants) {
    return new JourneyRules(
        audience,
        new JourneyEntry(
            takesPresent,
            isAutomatic,
            comesAgain ? Optional.of(number(againAfter)) : Optional.empty(),
            isExclusive,
            priority),
        branches,
        variants,
        number(window),
        number(patience),
        obeysLimits,
        owner);
  }

  static int number(String typed) {
    try {
      return Integer.parseInt(typed.strip());
    } catch (NumberFormatException unreadable) {
      return -1;
    }
  }

  public boolean takesPresent() {
    return takesPresent;
  }

  public void takePresent(boolean wanted) {
    takesPresent = wanted;
  }

  public boolean isAutomatic() {
    return isAutomatic;
  }

  public void automatic(boolean wanted) {
    isAutomatic = wanted;
  }

  public boolean comesAgain() {
    return comesAgain;
  }

  public void comeAgain(boolean wanted) {
    comesAgain = wanted;
  }

  public String againAfter() {
    return againAfter;
  }

  public void againAfter(String days) {
    againAfter = days;
  }

  public boolean isExclusive() {
    return isExclusive;
  }

  public void exclusive(boolean wanted) {
    isExclusive = wanted;
  }

  public int priority() {
    return priority;
  }

  public void priority(int wanted) {
    priority = wanted;
  }

  public boolean obeysLimits() {
    return obeysLimits;
  }

  public void obeyLimits(boolean wanted) {
    obeysLimits = wanted;
  }

  public String window() {
    return window;
  }

  public void window(String days) {
    window = days;
  }

  public String patience() {
    return patience;
  }

  public void patience(String days) {
    patience = days;
  }

  public Optional<UUID> owner() {
    return owner;
  }

  public void owner(Optional<UUID> member) {
    owner = member;
  }

  /// What leads elsewhere at a step, without what ends it on every day.
  public List<JourneyBranch> stepBranches() {
    return branches.stream().filter(branch -> !branch.isAnywhere()).toList();
  }

  public void add(JourneyBranch branch) {
    List<JourneyBranch> more = new ArrayList<>(branches);
    more.add(branch);
    branches = List.copyOf(more);
  }

  public void remove(JourneyBranch branch) {
    branches = branches.stream().filter(each -> !each.equals(branch)).toList();
  }

  public boolean endsOn(JourneyEvent event) {
    return branches.contains(JourneyBranch.endOn(event));
  }

  public void endOn(JourneyEvent event, boolean wanted) {
    remove(JourneyBranch.endOn(event));
    if (wanted) {
      add(JourneyBranch.endOn(event));
    }
  }
}
