package org.siyu.core.exchange.planning;

import java.util.List;
import java.util.Set;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.ReadSheet;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.shared.Problem;

/// What an import will do, down to each row. This same object is executed by
/// [ImportService#commit], so nothing is done that it does not show.
public final class ImportPlan {
  private final Gathered gathered;
  private final ImportOptions options;
  private final StoreRevision revision;
  private final Comparison comparison;
  private final Preview preview;

  ImportPlan(
      Gathered gathered, ImportOptions options, StoreRevision revision, Comparison comparison) {
    this.gathered = gathered;
    this.options = options;
    this.revision = revision;
    this.comparison = comparison;
    this.preview = new Preview(gathered, comparison);
  }

  public ImportKind kind() {
    return gathered.kind();
  }

  /// The profile's id.
  public String profile() {
    return gathered.profile();
  }

  /// All sheets of all files, as [org.siyu.core.exchange.RowOrigin#sheet()] counts them.
  public List<ReadSheet> sheets() {
    return gathered.sheets();
  }

  public ImportOptions options() {
    return options;
  }

  public PlanCounts counts() {
    return comparison.counts();
  }

  /// How many changes [#changes] has for these actions.
  public int changeCount(PlanSubject subject, Set<PlanAction> actions) {
    return preview.count(subject, actions);
  }

  /// A page of what the plan does, in the order of the files.
  ///
  /// @param from how many to pass over
  /// @param count how many at most
  public List<PlannedChange> changes(
      PlanSubject subject, Set<PlanAction> actions, int from, int count) {
    return preview.page(subject, actions, from, count);
  }

  /// How many rows do not go in.
  public int rejectedCount() {
    return comparison.rejections().size();
  }

  /// A page of the rows that do not go in, in the order of the files.
  public List<RejectedRow> rejections(int from, int count) {
    return comparison.rejections().page(from, count);
  }

  /// What to point out about rows that go in all the same; at most 1,000 of each kind.
  public List<Problem> notices() {
    return comparison.notices();
  }

  /// Persons of the files who may be stored customers, for the user to confirm or decline.
  public List<MatchProposal> proposals() {
    return comparison.proposals();
  }

  /// Contradictions and how this plan settles them.
  public List<PlanConflict> conflicts() {
    return comparison.conflicts();
  }

  /// Whether a commit would write nothing but the batch's record.
  public boolean isEmpty() {
    return comparison.isEmpty();
  }

  Gathered gathered() {
    return gathered;
  }

  StoreRevision revision() {
    return revision;
  }

  Comparison comparison() {
    return comparison;
  }
}
