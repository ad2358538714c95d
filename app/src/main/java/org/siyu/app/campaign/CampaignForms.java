package org.siyu.app.campaign;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.shared.Problem;
import org.siyu.core.sop.SopMeasure;

/// What of a campaign is edited in the drawer: one form at a time. A form that cannot be kept stays
/// open and says why.
public final class CampaignForms {
  private final CampaignsViewModel model;
  private final ReadOnlyObjectWrapper<Optional<Form>> form =
      new ReadOnlyObjectWrapper<>(this, "form", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> refusal =
      new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());

  CampaignForms(CampaignsViewModel model) {
    this.model = model;
  }

  public sealed interface Form {
    /// How long orders count and how much of turnover is contribution.
    record Terms() implements Form {}

    /// @param of empty for a new one
    record Target(Optional<SopMeasure> of) implements Form {}

    /// A line of the budget.
    ///
    /// @param of its name; empty for a new one
    record Line(Optional<String> of) implements Form {}

    /// @param of empty for a new one
    record Expense(Optional<UUID> of) implements Form {}

    /// A lead to be handed over.
    ///
    /// @param step key of the step it comes from; "" for the campaign as a whole
    record Give(String step) implements Form {}

    /// A lead that was handed over.
    ///
    /// @param lead id of its follow-up
    record Lead(UUID lead) implements Form {}
  }

  public ReadOnlyObjectProperty<Optional<Form>> formProperty() {
    return form.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  public void edit(Form wanted) {
    refusal.set(Optional.empty());
    form.set(Optional.of(wanted));
  }

  public void leave() {
    form.set(Optional.empty());
  }

  void refuse(Problem problem) {
    refusal.set(Optional.of(problem));
  }

  /// Keeps the campaign as it was edited and leaves the form.
  ///
  /// @param note what the log says of it
  public void keep(Campaign edited, CampaignLogEntry.Kind kind, String note) {
    model.change(
        "campaign.news.kept",
        () -> model.services().campaigns().keep(edited, kind, note),
        this::refuse,
        this::leave);
  }
}
