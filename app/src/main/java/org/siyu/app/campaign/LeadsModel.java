package org.siyu.app.campaign;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.campaign.CampaignProblem;
import org.siyu.core.campaign.HandOver;
import org.siyu.core.campaign.HandOverChange;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.Owner;
import org.siyu.core.shared.Problem;

/// Leads of the campaign that is looked at: handed over, taken over, given back.
public final class LeadsModel {
  private final CampaignsViewModel model;

  LeadsModel(CampaignsViewModel model) {
    this.model = model;
  }

  Optional<HandOver> find(UUID id) {
    return model
        .detailProperty()
        .get()
        .flatMap(
            detail -> detail.leads().stream().filter(lead -> lead.id().equals(id)).findFirst());
  }

  LocalDateTime usualDeadline() {
    return model.services().handOvers().usualDeadline();
  }

  /// @param step key of the step it comes from; "" for the campaign as a whole
  public void give(
      String step,
      Optional<CustomerId> customer,
      Optional<UUID> to,
      LocalDateTime due,
      String remark) {
    if (customer.isEmpty()) {
      model.forms().refuse(Problem.of(CampaignProblem.CUSTOMER_NEEDED));
      return;
    }
    model
        .id()
        .ifPresent(
            id ->
                run(
                    "campaign.news.handed-over",
                    () ->
                        model
                            .services()
                            .handOvers()
                            .give(id, step, customer.get(), to, due, remark)));
  }

  public void take(HandOver lead) {
    run("campaign.news.taken", () -> model.services().handOvers().take(lead));
  }

  public void giveBack(HandOver lead, String why) {
    run("campaign.news.given-back", () -> model.services().handOvers().giveBack(lead, why));
  }

  private void run(String key, Supplier<HandOverChange> work) {
    model
        .tasks()
        .run("campaign.task.keeping", _ -> work.get())
        .onSuccess(
            change -> {
              model.forms().leave();
              model.tellNews(
                  new CampaignsViewModel.News(
                      key,
                      change.after().followUp().owner().map(Owner::name).orElse(""),
                      Optional.of(() -> undo(change))));
            })
        .onProblem(model.forms()::refuse)
        .onEnd(model::visit);
  }

  private void undo(HandOverChange change) {
    model.act(() -> model.services().handOvers().undo(change));
  }
}
