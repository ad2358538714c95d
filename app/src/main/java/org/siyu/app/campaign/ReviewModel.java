package org.siyu.app.campaign;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.actions.ActionSource;
import org.siyu.core.campaign.CampaignReportWords;
import org.siyu.core.sop.SopVersion;

/// What is done with the review of a campaign: agree, give out, keep as a template.
public final class ReviewModel {
  private final CampaignsViewModel model;

  ReviewModel(CampaignsViewModel model) {
    this.model = model;
  }

  public void keepAsTemplate(String note) {
    model
        .id()
        .ifPresent(
            id ->
                model
                    .tasks()
                    .run(
                        "campaign.task.keeping",
                        _ -> model.services().flow().keepAsTemplate(id, note))
                    .onSuccess(this::keptAs)
                    .onProblem(model::tell)
                    .onEnd(model::visit));
  }

  private void keptAs(SopVersion version) {
    model.tellNews(
        new CampaignsViewModel.News(
            "campaign.news.template",
            version.template().name() + " " + version.number(),
            Optional.empty()));
  }

  public void agree(String title, Optional<UUID> owner, LocalDate due) {
    model
        .campaign()
        .ifPresent(
            campaign ->
                model.act(
                    () ->
                        model
                            .services()
                            .actions()
                            .add(
                                new ActionSource(
                                    ActionSource.Kind.CAMPAIGN,
                                    campaign.id().value(),
                                    campaign.name()),
                                title,
                                owner,
                                due)));
  }

  public void toggle(ActionItem action) {
    model.act(
        () -> {
          if (action.isDone()) {
            model.services().actions().reopen(action);
          } else {
            model.services().actions().finish(action);
          }
        });
  }

  /// Gives the review out as a workbook.
  public void export(CampaignReportWords words, Path target) {
    model
        .id()
        .ifPresent(
            id ->
                model
                    .tasks()
                    .run(
                        "campaign.task.writing",
                        _ -> {
                          model.services().reviews().write(id, words, target);
                          return target;
                        })
                    .onSuccess(
                        file ->
                            model.tellNews(
                                new CampaignsViewModel.News(
                                    "campaign.news.written",
                                    String.valueOf(file.getFileName()),
                                    Optional.empty())))
                    .onProblem(model::tell));
  }
}
