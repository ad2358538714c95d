package org.siyu.app.wiring;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.tiers.TiersViewModel;
import org.siyu.app.today.GuideStep;
import org.siyu.app.today.Today;
import org.siyu.app.today.TodayViewModel;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;

/// Says what comes next when one of the first steps was done away from Today.
final class FirstSteps {
  private final TodayViewModel today;
  private final Desk desk;
  private final Runnable exportReport;
  private boolean isTold;

  FirstSteps(TodayViewModel today, Desk desk, Runnable exportReport) {
    this.today = today;
    this.desk = desk;
    this.exportReport = exportReport;
  }

  void follow(TiersViewModel tiers) {
    tiers.shownProperty().subscribe((before, now) -> now.ifPresent(_ -> tiersAreThere()));
  }

  private void tiersAreThere() {
    Optional<Today> read = today.todayProperty().get();
    boolean wereThere = read.isEmpty() || read.get().done().contains(GuideStep.TIERS) || isTold;
    if (wereThere || !today.guidedProperty().get()) {
      return;
    }
    isTold = true;
    desk.toasts()
        .show(
            Toast.of(Tone.SUCCESS, desk.messages().text("today.guide.tiers.told"))
                .with(
                    Action.of(
                        desk.messages().text("today.guide.report.action"),
                        Feather.DOWNLOAD,
                        exportReport)));
  }
}
