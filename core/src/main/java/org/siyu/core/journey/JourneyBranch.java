package org.siyu.core.journey;

/// What becomes of a customer to whom something has happened.
///
/// @param step the key of the step that the customer is about to reach; [#ANYWHERE] for every day,
///   which goes with [Way.End] alone
public record JourneyBranch(String step, JourneyEvent event, Way way) {
  public static final String ANYWHERE = "";

  /// Where it leads.
  public sealed interface Way {
    /// The step is left out for this customer.
    record Skip() implements Way {}

    /// The customer goes on with a later step, on the same day; the days after it are counted from
    /// there.
    record JumpTo(String step) implements Way {}

    record End() implements Way {}
  }

  /// Ends the journey whenever something happens.
  public static JourneyBranch endOn(JourneyEvent event) {
    return new JourneyBranch(ANYWHERE, event, new Way.End());
  }

  public boolean isAnywhere() {
    return step.equals(ANYWHERE);
  }
}
