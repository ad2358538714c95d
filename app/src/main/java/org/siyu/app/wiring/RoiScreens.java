package org.siyu.app.wiring;

import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.roi.RoiServices;
import org.siyu.app.roi.RoiView;
import org.siyu.app.roi.RoiViewModel;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Screen;

/// The screen of costs and returns.
final class RoiScreens {
  private final Desk desk;
  private final RoiViewModel model;

  RoiScreens(RoiServices services, Desk desk) {
    this.desk = desk;
    this.model = new RoiViewModel(services, desk.tasks());
  }

  RoiViewModel model() {
    return model;
  }

  Screen screen() {
    return Screen.of("roi", "roi.title", Feather.PERCENT, () -> new RoiView(model, desk))
        .onShown(model::visit);
  }
}
