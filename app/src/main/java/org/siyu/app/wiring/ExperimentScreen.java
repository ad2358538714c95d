package org.siyu.app.wiring;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.experiment.ExperimentDoors;
import org.siyu.app.experiment.ExperimentServices;
import org.siyu.app.experiment.ExperimentSubjects;
import org.siyu.app.experiment.ExperimentsView;
import org.siyu.app.experiment.ExperimentsViewModel;
import org.siyu.app.library.LibraryPage;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Screen;
import org.siyu.app.tiers.TierTexts;
import org.siyu.core.cases.CaseSource;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.experiment.ExperimentId;

/// The experiments' screen, and where it leads.
final class ExperimentScreen {
  private final Desk desk;
  private final Supplier<TierTexts> tierTexts;
  private final ContentScreens content;
  private final CampaignScreens campaigns;
  private final SopScreens sops;
  private final BiConsumer<String, Set<CustomerId>> customers;
  private final ExperimentsViewModel model;

  /// @param customers shows some customers under a name
  ExperimentScreen(
      ExperimentServices services,
      Desk desk,
      Supplier<TierTexts> tierTexts,
      ContentScreens content,
      CampaignScreens campaigns,
      SopScreens sops,
      BiConsumer<String, Set<CustomerId>> customers) {
    this.desk = desk;
    this.tierTexts = tierTexts;
    this.content = content;
    this.campaigns = campaigns;
    this.sops = sops;
    this.customers = customers;
    this.model = new ExperimentsViewModel(services, subjects(), desk.tasks());
  }

  ExperimentsViewModel model() {
    return model;
  }

  Screen screen() {
    return Screen.of("experiments", "experiment.title", Feather.SHUFFLE, this::view)
        .onShown(model::visit);
  }

  /// Shows one.
  void open(UUID experiment) {
    model.open(new ExperimentId(experiment));
    desk.navigation().go("experiments");
  }

  private ExperimentsView view() {
    return new ExperimentsView(
        model,
        desk,
        tierTexts.get()::tier,
        new ExperimentDoors(
            customers, content::open, sops::showChanges, campaigns::show, this::keepCase));
  }

  private ExperimentSubjects subjects() {
    return new ExperimentSubjects(
        () -> sops.steps().toList(),
        () ->
            campaigns.all().stream()
                .map(each -> new ExperimentSubjects.Choice(each.id().value(), "", each.name(), ""))
                .toList());
  }

  /// A case of what an experiment has shown, to be written on.
  private void keepCase(ExperimentDoors.Finding found) {
    content.library().go(LibraryPage.CASES);
    content
        .library()
        .cases()
        .begin(
            new CaseSource(CaseSource.Kind.EXPERIMENT, Optional.of(found.id()), found.name()),
            found.question(),
            found.solution(),
            found.proof());
  }
}
