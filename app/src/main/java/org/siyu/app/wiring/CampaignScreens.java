package org.siyu.app.wiring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.campaign.CampaignDoors;
import org.siyu.app.campaign.CampaignServices;
import org.siyu.app.campaign.CampaignsView;
import org.siyu.app.campaign.CampaignsViewModel;
import org.siyu.app.library.LibraryPage;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Screen;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.widget.People;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignId;
import org.siyu.core.cases.CaseSource;
import org.siyu.core.customers.CustomerId;

/// The screen of campaigns.
public final class CampaignScreens {
  private final Desk desk;
  private final Supplier<TierTexts> tierTexts;
  private final ContentScreens content;
  private final Consumer<CustomerId> openCustomer;
  private final CampaignServices services;
  private final CampaignsViewModel campaigns;

  /// @param tierTexts words tiers in the language of now
  /// @param people whom leads are about
  CampaignScreens(
      Workbench workbench,
      Desk desk,
      Supplier<TierTexts> tierTexts,
      People people,
      ContentScreens content,
      Consumer<CustomerId> openCustomer) {
    this.desk = desk;
    this.tierTexts = tierTexts;
    this.content = content;
    this.openCustomer = openCustomer;
    this.services = workbench.campaigns();
    this.campaigns = new CampaignsViewModel(services, people, desk.tasks());
  }

  public CampaignsViewModel campaigns() {
    return campaigns;
  }

  List<Campaign> all() {
    return services.campaigns().all();
  }

  void show(UUID campaign) {
    open(new CampaignId(campaign));
  }

  List<Screen> screens() {
    return List.of(
        Screen.of("campaigns", "campaign.title", Feather.FLAG, this::view)
            .onShown(campaigns::visit));
  }

  private CampaignsView view() {
    TierTexts texts = tierTexts.get();
    return new CampaignsView(
        campaigns,
        desk,
        texts::tier,
        new CampaignDoors(content::open, openCustomer, this::keepCase, this::openCase));
  }

  /// A case of what a campaign has shown, to be written on.
  private void keepCase(CampaignDoors.Lesson lesson) {
    content.library().go(LibraryPage.CASES);
    content
        .library()
        .cases()
        .begin(
            new CaseSource(
                CaseSource.Kind.CAMPAIGN, Optional.of(lesson.id().value()), lesson.name()),
            lesson.problem(),
            lesson.solution(),
            lesson.proof());
  }

  /// Shows a case of the library.
  void openCase(UUID study) {
    content.library().go(LibraryPage.CASES);
    content.library().cases().show(study);
  }

  /// Shows a campaign.
  void open(CampaignId campaign) {
    campaigns.open(campaign);
    desk.navigation().go("campaigns");
  }
}
