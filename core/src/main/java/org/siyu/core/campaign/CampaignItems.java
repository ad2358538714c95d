package org.siyu.core.campaign;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentEdit;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.PlanChange;

/// The pieces of the content calendar that steps of campaigns are. The calendar has the last word:
/// a piece that was moved there takes its step along, one that was published makes it done.
final class CampaignItems {
  private final ContentService content;

  CampaignItems(ContentService content) {
    this.content = content;
  }

  /// Campaigns as their pieces stand now.
  List<Campaign> following(List<Campaign> campaigns) {
    List<ContentId> wanted =
        campaigns.stream()
            .flatMap(campaign -> campaign.steps().stream())
            .flatMap(step -> step.item().stream())
            .toList();
    if (wanted.isEmpty()) {
      return campaigns;
    }
    Map<ContentId, ContentItem> items = new HashMap<>();
    content.find(wanted).forEach(item -> items.put(item.id(), item));
    return campaigns.stream()
        .map(
            campaign ->
                campaign.withSteps(
                    campaign.steps().stream().map(step -> following(step, items)).toList()))
        .toList();
  }

  private static CampaignStep following(CampaignStep step, Map<ContentId, ContentItem> items) {
    if (step.item().isEmpty()) {
      return step;
    }
    ContentItem item = items.get(step.item().get());
    if (item == null) {
      return step.linkedTo(Optional.empty());
    }
    LocalDateTime start = item.plan().start();
    CampaignStep there = start.equals(step.start()) ? step : step.at(start, true);
    return item.status().isPublished() && !step.state().isOver()
        ? there.with(there.outcome().done(start, item.revision().changedBy()))
        : there;
  }

  /// Makes the pieces of a campaign that has none yet.
  Made make(Campaign campaign) {
    List<CampaignStep> wanted =
        campaign.steps().stream()
            .filter(step -> step.plan().message().isContent() && step.item().isEmpty())
            .filter(step -> !step.state().isOver())
            .toList();
    if (wanted.isEmpty()) {
      return new Made(campaign, PlanChange.NONE);
    }
    PlanChange made = content.create(wanted.stream().map(step -> draft(campaign, step)).toList());
    Campaign linked = campaign;
    for (int index = 0; index < wanted.size(); index++) {
      linked = linked.with(wanted.get(index).linkedTo(Optional.of(made.after().get(index).id())));
    }
    return new Made(linked, made);
  }

  record Made(Campaign campaign, PlanChange change) {}

  private static ContentDraft draft(Campaign campaign, CampaignStep step) {
    return ContentDraft.of(
            Content.of(
                    step.title(), step.plan().message().script(), step.plan().message().channel())
                .withAudience(campaign.frame().audience()),
            step.start(),
            step.owner())
        .with(new ContentItem.Plan(step.start(), step.plan().timing().minutes()))
        .with(campaign(campaign));
  }

  private static ContentItem.Campaign campaign(Campaign campaign) {
    return new ContentItem.Campaign(Optional.of(campaign.id().value()), campaign.name());
  }

  /// Brings the pieces to where their steps are now; published ones stay.
  PlanChange move(Campaign before, Campaign after) {
    Map<ContentId, LocalDateTime> starts = new LinkedHashMap<>();
    for (CampaignStep step : after.steps()) {
      boolean isMoved =
          before.step(step.key()).filter(had -> had.start().equals(step.start())).isEmpty();
      step.item().filter(_ -> isMoved).ifPresent(item -> starts.put(item, step.start()));
    }
    return starts.isEmpty() ? PlanChange.NONE : content.moveAll(starts);
  }

  PlanChange own(Collection<CampaignStep> steps) {
    PlanChange change = PlanChange.NONE;
    for (CampaignStep step : steps) {
      if (step.item().isPresent()) {
        change =
            change.and(
                content.edit(List.of(step.item().get()), new ContentEdit.Owned(step.owner())));
      }
    }
    return change;
  }

  PlanChange rename(Campaign campaign) {
    List<ContentId> items = items(campaign);
    return items.isEmpty()
        ? PlanChange.NONE
        : content.edit(items, new ContentEdit.InCampaign(campaign(campaign)));
  }

  /// Takes out what is not published.
  PlanChange removeUnpublished(Campaign campaign) {
    return remove(campaign.steps());
  }

  /// Takes out what of these is not published.
  PlanChange remove(List<CampaignStep> steps) {
    List<ContentId> ids =
        content.find(steps.stream().flatMap(step -> step.item().stream()).toList()).stream()
            .filter(item -> !item.status().isPublished())
            .map(ContentItem::id)
            .toList();
    return ids.isEmpty() ? PlanChange.NONE : content.remove(ids);
  }

  PlanChange undo(PlanChange change) {
    return change.count() == 0 ? PlanChange.NONE : content.undo(change);
  }

  List<ContentItem> whole(Campaign campaign) {
    return content.find(items(campaign));
  }

  private static List<ContentId> items(Campaign campaign) {
    return new ArrayList<>(
        campaign.steps().stream().flatMap(step -> step.item().stream()).toList());
  }
}
