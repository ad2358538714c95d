package org.siyu.core.contact;

/// Whom an item reaches, and whom of its audience it does not.
///
/// @param reached all whom it reaches
/// @param general those of them who get the variant that is not by profile
/// @param refused of the audience who refuse marketing
/// @param withoutVariant of the audience who refuse marketing by profile, where there is no general
///   variant for them
/// @param leftOut of the audience whom the team has left out
public record Reach(
    CustomerSet reached, CustomerSet general, int refused, int withoutVariant, int leftOut) {
  public static final Reach NOBODY = new Reach(CustomerSet.NOBODY, CustomerSet.NOBODY, 0, 0, 0);

  Reach leavingOut(CustomerSet customers) {
    if (!reached.meets(customers)) {
      return this;
    }
    CustomerSet rest = reached.without(customers);
    return new Reach(
        rest,
        general.without(customers),
        refused,
        withoutVariant,
        leftOut + reached.size() - rest.size());
  }
}
