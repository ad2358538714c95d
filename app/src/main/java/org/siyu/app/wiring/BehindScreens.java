package org.siyu.app.wiring;

import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.behind.BehindDoors;
import org.siyu.app.behind.BehindServices;
import org.siyu.app.behind.BehindView;
import org.siyu.app.behind.BehindViewModel;
import org.siyu.app.kpi.ArithmeticTree;
import org.siyu.app.kpi.Explanation;
import org.siyu.app.kpi.KpiReading;
import org.siyu.app.kpi.KpiViewModel;
import org.siyu.app.kpi.SheetQuery;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Screen;
import org.siyu.core.behind.BehindQuery;
import org.siyu.core.campaign.CampaignId;
import org.siyu.core.content.ContentId;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.facts.StoreMeasure;

/// What numbers are made of: the customers, and the rows on a page of their own.
public final class BehindScreens implements ArithmeticTree.Behind {
  private static final String PAGE = "kpi-behind";

  private final Desk desk;
  private final KpiViewModel sheets;
  private final BehindViewModel model;
  private final BiConsumer<String, Set<CustomerId>> customers;
  private final BehindDoors doors;

  /// @param customers shows some customers under a name
  /// @param customer shows one
  BehindScreens(
      Workbench workbench,
      KpiReading reading,
      Desk desk,
      KpiViewModel sheets,
      BiConsumer<String, Set<CustomerId>> customers,
      Consumer<CustomerId> customer,
      ContentScreens content,
      CampaignScreens campaigns,
      ExperimentScreen experiments) {
    this.desk = desk;
    this.sheets = sheets;
    this.customers = customers;
    this.model =
        new BehindViewModel(
            new BehindServices(
                workbench.kpi().behind(),
                reading,
                workbench.kpi().sheets()::members,
                () -> workbench.planning().choices().all(),
                workbench.kpi().changes()),
            desk.tasks());
    this.doors =
        new BehindDoors(
            customer,
            (UUID id) -> content.open(new ContentId(id)),
            (UUID id) -> campaigns.open(new CampaignId(id)),
            experiments::open,
            campaigns::openCase,
            () -> desk.navigation().go(model.from()));
  }

  public BehindViewModel model() {
    return model;
  }

  Screen screen() {
    return Screen.of(PAGE, "behind.title", Feather.LIST, () -> new BehindView(model, desk, doors))
        .onShown(model::visit)
        .hidden()
        .under(model::from);
  }

  @Override
  public void customers(Explanation count, String name) {
    sheets.customers(count, found -> customers.accept(name, found));
  }

  @Override
  public void rows(BehindQuery query) {
    String now = desk.navigation().current();
    model.open(query, now.equals(PAGE) ? model.from() : now);
    desk.drawer().close();
    desk.navigation().go(PAGE);
  }

  /// The orders of the period and scope of the sheet that is looked at.
  void orders() {
    SheetQuery query = sheets.queryProperty().get();
    Span span = sheets.services().sheets().span(query.period());
    desk.navigation().go("kpi");
    if (!span.isEmpty()) {
      rows(new BehindQuery(StoreMeasure.REVENUE.word(), span, query.scope()));
    }
  }
}
