package org.siyu.app.customers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.siyu.app.widget.TimeOfDay;
import org.siyu.core.customers.FollowUp;
import org.siyu.core.customers.FollowUpKind;
import org.siyu.core.customers.Owner;

/// A follow-up while it is written. The kind proposes by when it is due, until somebody has set
/// another time.
public final class FollowUpForm {
  private final Function<FollowUpKind, LocalDateTime> proposal;
  private final Optional<FollowUp> edited;
  private FollowUpKind kind;
  private Optional<Owner> owner;
  private Optional<LocalDate> day;
  private String time;
  private String note;
  private boolean isTimeOwn;

  private FollowUpForm(
      Function<FollowUpKind, LocalDateTime> proposal,
      Optional<FollowUp> edited,
      FollowUpKind kind,
      Optional<Owner> owner,
      LocalDateTime due,
      String note) {
    this.proposal = proposal;
    this.edited = edited;
    this.kind = kind;
    this.owner = owner;
    this.day = Optional.of(due.toLocalDate());
    this.time = TimeOfDay.text(due);
    this.note = note;
    this.isTimeOwn = edited.isPresent();
  }

  /// @param proposal by when a follow-up of a kind is due when it is promised now
  public static FollowUpForm fresh(
      Function<FollowUpKind, LocalDateTime> proposal, Optional<Owner> owner) {
    FollowUpKind kind = FollowUpKind.LEAD;
    return new FollowUpForm(proposal, Optional.empty(), kind, owner, proposal.apply(kind), "");
  }

  public static FollowUpForm of(Function<FollowUpKind, LocalDateTime> proposal, FollowUp followUp) {
    return new FollowUpForm(
        proposal,
        Optional.of(followUp),
        followUp.kind(),
        followUp.owner(),
        followUp.dueAt(),
        followUp.note());
  }

  public Optional<FollowUp> edited() {
    return edited;
  }

  public FollowUpKind kind() {
    return kind;
  }

  public Optional<Owner> owner() {
    return owner;
  }

  public Optional<LocalDate> day() {
    return day;
  }

  public String time() {
    return time;
  }

  public String note() {
    return note;
  }

  /// Proposes the kind's time unless another was set.
  public void choose(FollowUpKind chosen) {
    kind = chosen;
    if (!isTimeOwn) {
      LocalDateTime due = proposal.apply(chosen);
      day = Optional.of(due.toLocalDate());
      time = TimeOfDay.text(due);
    }
  }

  public void give(Optional<Owner> chosen) {
    owner = chosen;
  }

  public void dueOn(Optional<LocalDate> chosen) {
    isTimeOwn = isTimeOwn || !chosen.equals(day);
    day = chosen;
  }

  /// @param typed `14:30`, also `9:05` or `0930`
  public void dueAt(String typed) {
    isTimeOwn = isTimeOwn || !typed.equals(time);
    time = typed;
  }

  public void note(String typed) {
    note = typed;
  }

  /// By when; empty while the day or the time cannot be read.
  public Optional<LocalDateTime> due() {
    return day.flatMap(on -> TimeOfDay.parse(time).map(on::atTime));
  }
}
