package org.siyu.app.wiring;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.kpi.KpiReading;
import org.siyu.app.kpi.SheetQuery;
import org.siyu.app.kpireview.KpiReviewDoors;
import org.siyu.app.kpireview.KpiReviewsView;
import org.siyu.app.kpireview.KpiReviewsViewModel;
import org.siyu.app.library.LibraryPage;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Screen;
import org.siyu.app.tiers.TierTexts;
import org.siyu.core.cases.CaseSource;

/// The screen of reviews of KPIs.
final class KpiReviewScreens {
  private final Desk desk;
  private final Supplier<TierTexts> tierTexts;
  private final ContentScreens content;
  private final CampaignScreens campaigns;
  private final Consumer<SheetQuery> sheet;
  private final KpiReviewsViewModel model;

  /// @param tierTexts words tiers in the language of now
  /// @param sheet shows a KPI sheet
  KpiReviewScreens(
      Workbench workbench,
      KpiReading reading,
      Desk desk,
      Supplier<TierTexts> tierTexts,
      ContentScreens content,
      CampaignScreens campaigns,
      Consumer<SheetQuery> sheet) {
    this.desk = desk;
    this.tierTexts = tierTexts;
    this.content = content;
    this.campaigns = campaigns;
    this.sheet = sheet;
    this.model = new KpiReviewsViewModel(workbench.kpiReviews(reading), desk.tasks());
  }

  KpiReviewsViewModel model() {
    return model;
  }

  Screen screen() {
    return Screen.of("kpi-reviews", "kpireview.title", Feather.MESSAGE_SQUARE, this::view)
        .onShown(model::visit);
  }

  private KpiReviewsView view() {
    return new KpiReviewsView(
        model,
        desk,
        new KpiReviewDoors(
            sheet, campaigns::open, this::keepCase, this::openCase, tierTexts.get()::tier));
  }

  /// Shows a review.
  void open(UUID review) {
    desk.navigation().go("kpi-reviews");
    model.open(review);
  }

  /// Begins the review that is mostly wanted now, or goes on with it.
  void prepare() {
    desk.navigation().go("kpi-reviews");
    model.prepareUsual();
  }

  /// A case of what a review has found, to be written on.
  private void keepCase(KpiReviewDoors.Lesson lesson) {
    content.library().go(LibraryPage.CASES);
    content
        .library()
        .cases()
        .begin(
            new CaseSource(CaseSource.Kind.REVIEW, Optional.of(lesson.review()), lesson.name()),
            lesson.problem(),
            lesson.solution(),
            lesson.proof());
  }

  private void openCase(UUID study) {
    content.library().go(LibraryPage.CASES);
    content.library().cases().show(study);
  }
}
