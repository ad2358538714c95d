package org.siyu.app.wiring;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.journey.JourneysView;
import org.siyu.app.journey.JourneysViewModel;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Screen;
import org.siyu.app.tiers.TierTexts;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.sop.SopLanguage;

/// The screen of journeys.
final class JourneyScreens {
  private final Desk desk;
  private final Supplier<TierTexts> tierTexts;
  private final Consumer<CustomerId> openCustomer;
  private final Runnable toTemplates;
  private final JourneysViewModel journeys;

  /// @param tierTexts words tiers in the language of now
  /// @param openCustomer shows a customer in full
  /// @param toTemplates shows the library of SOP templates
  JourneyScreens(
      Workbench workbench,
      Desk desk,
      Supplier<TierTexts> tierTexts,
      Consumer<CustomerId> openCustomer,
      Runnable toTemplates) {
    this.desk = desk;
    this.tierTexts = tierTexts;
    this.openCustomer = openCustomer;
    this.toTemplates = toTemplates;
    this.journeys =
        new JourneysViewModel(
            workbench.journeyServices(), desk.tasks(), () -> language(desk.messages()));
  }

  JourneysViewModel journeys() {
    return journeys;
  }

  List<Screen> screens() {
    return List.of(
        Screen.of("journeys", "journeys.title", Feather.NAVIGATION, this::view)
            .onShown(journeys::visit));
  }

  private JourneysView view() {
    return new JourneysView(journeys, desk, tierTexts.get()::tier, openCustomer, toTemplates);
  }

  private static SopLanguage language(Messages messages) {
    return switch (messages.language()) {
      case CHINESE -> SopLanguage.ZH;
      case ENGLISH -> SopLanguage.EN;
    };
  }
}
