package org.siyu.app.campaign;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.siyu.app.campaign.CampaignForms.Form;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.campaign.CampaignsViewModel.Shown;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.DrawerPlace;
import org.siyu.core.customers.CustomerId;

/// The form that is open, in the drawer.
final class FormDrawer {
  private final CampaignsViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final CampaignWords words;
  private final Consumer<CustomerId> openCustomer;
  private final DrawerPlace place;

  FormDrawer(
      CampaignsViewModel model, Desk desk, CampaignWords words, Consumer<CustomerId> openCustomer) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.words = words;
    this.openCustomer = openCustomer;
    this.place = new DrawerPlace(desk.drawer());
  }

  void show(Optional<Form> form) {
    Optional<Shown> shown = model.shownProperty().get();
    Optional<Detail> detail = model.detailProperty().get();
    if (form.isEmpty() || shown.isEmpty() || detail.isEmpty()) {
      place.hide();
      return;
    }
    PlanForms plan = new PlanForms(model, detail.get(), desk, words);
    LeadForms leads = new LeadForms(model, shown.get(), detail.get(), desk, words, openCustomer);
    switch (form.get()) {
      case Form.Terms _ -> open(form.get(), "campaign.terms.edit", plan.terms());
      case Form.Target target ->
          open(
              form.get(),
              target.of().isEmpty() ? "campaign.target.add" : "campaign.target.edit",
              new TargetForm(model, target.of(), detail.get(), desk, words));
      case Form.Line line ->
          open(
              form.get(),
              line.of().isEmpty() ? "campaign.line.add" : "campaign.line.edit",
              plan.line(line.of()));
      case Form.Expense expense ->
          open(
              form.get(),
              expense.of().isEmpty() ? "campaign.spending.add" : "campaign.spending.edit",
              plan.expense(expense.of()));
      case Form.Give give -> open(form.get(), "campaign.lead.give", leads.give(give.step()));
      case Form.Lead lead ->
          model
              .leads()
              .find(lead.lead())
              .ifPresent(found -> open(form.get(), "campaign.lead", leads.sheet(found)));
    }
  }

  private void open(Form form, String title, Node node) {
    place.show(form, messages.text(title), node, model.forms()::leave);
    Node first = node.lookup(".form-first");
    if (first != null) {
      first.requestFocus();
    }
  }

  void leave() {
    place.leave();
  }
}
