package org.siyu.core.experiment;

/// What came of one variant.
///
/// @param assigned customers who have the variant
/// @param settled those whose days are over, so that nothing more can count
/// @param hits customers of whom something counts: who ordered, answered, clicked
/// @param sum what all of them spent, in cents; 0 where not money is measured
/// @param squares the sum of the squares of what each customer spent
public record VariantFigures(long assigned, long settled, long hits, double sum, double squares) {
  /// With fewer customers a figure says little.
  public static final int FEW = 100;

  public static final VariantFigures NONE = new VariantFigures(0, 0, 0, 0, 0);

  public Proportion proportion() {
    return new Proportion(hits, assigned);
  }

  public Moments moments() {
    return Moments.of(assigned, sum, squares);
  }

  /// The share of customers, or cents a customer.
  public double value(Measure measure) {
    return measure.isShare() ? proportion().share() : moments().mean();
  }

  public boolean isFew() {
    return assigned < FEW;
  }
}
