package org.siyu.app.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.siyu.app.campaign.CampaignForms;
import org.siyu.app.campaign.CampaignPage;
import org.siyu.app.campaign.CampaignsViewModel;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.tour.TourStop;
import org.siyu.core.campaign.CampaignState;
import org.siyu.core.campaign.HandOver;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopMeasure;

/// Campaigns: all of them, a new one, the pages of one that runs.
final class CampaignStops {
  private final WindowProgram window;
  private final TourRequest request;

  CampaignStops(WindowProgram window, TourRequest request) {
    this.window = window;
    this.request = request;
  }

  List<TourStop> all() {
    List<TourStop> stops = new ArrayList<>();
    stops.add(
        stop(
            "all",
            () -> {
              window.shell().desk().drawer().close();
              window.shell().desk().navigation().go("campaigns");
            }));
    stops.add(stop("new", () -> model().draft().begin(SopLanguage.ZH)));
    stops.add(
        stop(
            "overview",
            () -> {
              model().draft().leave();
              open(CampaignState.RUNNING);
            }));
    for (CampaignPage page : CampaignPage.values()) {
      if (page != CampaignPage.OVERVIEW && page != CampaignPage.REVIEW) {
        stops.add(stop(page.key(), () -> model().pageProperty().set(page)));
      }
    }
    stops.add(stop("step", this::openStep));
    stops.add(stop("terms", () -> form(CampaignPage.BUDGET, new CampaignForms.Form.Terms())));
    stops.add(
        stop(
            "target",
            () ->
                form(
                    CampaignPage.BUDGET,
                    new CampaignForms.Form.Target(Optional.of(SopMeasure.ORDERS)))));
    stops.add(stop("line", () -> form(CampaignPage.BUDGET, line())));
    stops.add(
        stop(
            "expense",
            () -> form(CampaignPage.BUDGET, new CampaignForms.Form.Expense(Optional.empty()))));
    stops.add(stop("give", () -> form(CampaignPage.LEADS, new CampaignForms.Form.Give(""))));
    stops.add(stop("lead", () -> lead().ifPresent(lead -> form(CampaignPage.LEADS, lead))));
    stops.add(stop("finished", () -> open(CampaignState.REVIEWED)));
    stops.add(stop("review", () -> model().pageProperty().set(CampaignPage.REVIEW)));
    return stops;
  }

  private void openStep() {
    model().pageProperty().set(CampaignPage.BOARD);
    Node card = window.shell().scene().lookup("#card-segment");
    if (card != null) {
      card.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }
  }

  private void form(CampaignPage page, CampaignForms.Form form) {
    model().pageProperty().set(page);
    model().forms().edit(form);
  }

  private CampaignForms.Form line() {
    return new CampaignForms.Form.Line(
        model()
            .detailProperty()
            .get()
            .map(detail -> detail.campaign().plan().budget())
            .filter(lines -> !lines.isEmpty())
            .map(lines -> lines.getFirst().name()));
  }

  private Optional<CampaignForms.Form> lead() {
    return model()
        .detailProperty()
        .get()
        .flatMap(
            detail ->
                detail.leads().stream()
                    .filter(lead -> lead.state() == HandOver.State.WAITING)
                    .reduce((_, last) -> last))
        .map(lead -> new CampaignForms.Form.Lead(lead.id()));
  }

  private void open(CampaignState state) {
    model().forms().leave();
    window.shell().desk().drawer().close();
    model()
        .shownProperty()
        .get()
        .flatMap(
            shown ->
                shown.campaigns().stream()
                    .filter(line -> line.campaign().state() == state)
                    .findFirst())
        .ifPresent(line -> model().open(line.campaign().id()));
  }

  private CampaignsViewModel model() {
    return window.screens().orElseThrow().campaigns().campaigns();
  }

  private TourStop stop(String name, Runnable reach) {
    return TourStop.of("campaign-" + name, reach).sized(request.width(), request.height());
  }
}
