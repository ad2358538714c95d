package org.siyu.app.customers;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.siyu.app.shell.Desk;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.widget.Controls;
import org.siyu.core.customers.CustomerId;

/// All about one customer, the tier and its reason first: profile, tags, orders, what happened,
/// where the data came from.
public final class CustomerDrawer {
  private static final double GAP = 24;

  private final CustomerDrawerModel model;
  private final Desk desk;
  private final TierSection tier;
  private final ProfileSection profile;
  private final TagSection tags;
  private final ConsentSection consents;
  private final FollowUpSection followUps;
  private final MergesSection merges;
  private final OrdersSection orders;
  private final JourneySection journeys;
  private final HistorySections history;
  private Optional<CustomerId> shown = Optional.empty();

  public CustomerDrawer(CustomersViewModel customers, Desk desk, TierTexts tiers) {
    this.model = customers.drawer();
    this.desk = desk;
    CustomerTexts texts = new CustomerTexts(desk.messages());
    this.tier = new TierSection(desk.messages(), desk.formats(), tiers);
    this.profile =
        new ProfileSection(
            model, new KeySection(model, customers.merge(), desk, texts), desk, texts);
    this.tags = new TagSection(customers.bulk(), desk.messages(), texts);
    this.consents = new ConsentSection(model, desk, texts);
    this.followUps = new FollowUpSection(model, desk, texts);
    this.merges = new MergesSection(customers.merge(), desk);
    this.orders = new OrdersSection(desk.messages(), desk.formats(), texts);
    this.journeys = new JourneySection(desk.messages(), desk.formats());
    this.history = new HistorySections(desk.messages(), desk.formats(), texts);
  }

  void show(OpenCustomer customer) {
    VBox body = new VBox(GAP);
    body.getChildren().add(tier.node(customer));
    body.getChildren().add(section("customers.drawer.tags", tags.node(customer)));
    body.getChildren().add(section("customers.drawer.follow-ups", followUps.node(customer)));
    journeys
        .node(customer)
        .ifPresent(node -> body.getChildren().add(section("customers.drawer.journeys", node)));
    body.getChildren().add(section("customers.drawer.profile", profile.node(customer)));
    orders
        .node(customer.details())
        .ifPresent(node -> body.getChildren().add(section("customers.drawer.orders", node)));
    history
        .nodes(customer.details(), consents.node(customer))
        .forEach((key, node) -> body.getChildren().add(section(key, node)));
    merges
        .node(customer)
        .ifPresent(node -> body.getChildren().add(section("customers.drawer.merges", node)));
    if (shown.equals(Optional.of(customer.id())) && desk.drawer().openProperty().get()) {
      desk.drawer().update(title(customer), body);
    } else {
      desk.drawer().open(title(customer), body, this::closed);
    }
    shown = Optional.of(customer.id());
  }

  private void closed() {
    shown = Optional.empty();
    model.close();
  }

  private String title(OpenCustomer customer) {
    return customer
        .details()
        .customer()
        .nickname()
        .or(() -> customer.details().customer().realName())
        .orElse(desk.messages().text("customers.unnamed"));
  }

  private Node section(String key, Node content) {
    return new VBox(10, Controls.label(desk.messages().text(key), "overline"), content);
  }
}
