package org.siyu.app.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.FilterBar;
import org.siyu.app.widget.QueryFilters;
import org.siyu.app.widget.SavedViewsButton;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.team.Member;
import org.siyu.core.tiers.Tier;

/// What narrows the calendar down: a search, and filters by channel, status, owner, tier, campaign
/// and kind.
final class CalendarFilters {
  private final CalendarViewModel model;
  private final CalendarWords words;
  private final Messages messages;
  private final QueryFilters<ContentQuery> filters;
  private final QueryFilters<ContentQuery>.Filter<String> channels;
  private final QueryFilters<ContentQuery>.Filter<ContentStatus> statuses;
  private final QueryFilters<ContentQuery>.Filter<Optional<UUID>> owners;
  private final QueryFilters<ContentQuery>.Filter<String> tiers;
  private final QueryFilters<ContentQuery>.Filter<String> campaigns;
  private final QueryFilters<ContentQuery>.Filter<String> kinds;
  private final FilterBar bar;

  CalendarFilters(CalendarViewModel model, CalendarWords words, Messages messages) {
    this.model = model;
    this.words = words;
    this.messages = messages;
    this.filters =
        new QueryFilters<>(
            messages,
            messages.text("content.search"),
            new QueryFilters.Query<>(
                ContentQuery::text,
                ContentQuery::withText,
                ContentQuery::isFiltering,
                model::ask,
                model::clearFilters));
    filters.search().setId("calendar-search");
    this.channels =
        filters.add(
            messages.text("content.channel"),
            code -> words.choice(ChoiceList.CHANNEL, code),
            ContentQuery::channels,
            ContentQuery::withChannels);
    this.statuses =
        filters.add(
            messages.text("content.status"),
            words::status,
            ContentQuery::statuses,
            ContentQuery::withStatuses);
    this.owners =
        filters.add(
            messages.text("content.owner"),
            words::member,
            ContentQuery::owners,
            ContentQuery::withOwners);
    this.tiers =
        filters.add(
            messages.text("content.tier"),
            this::tier,
            ContentQuery::tiers,
            ContentQuery::withTiers);
    this.campaigns =
        filters.add(
            messages.text("content.campaign"),
            this::campaign,
            ContentQuery::campaigns,
            ContentQuery::withCampaigns);
    this.kinds =
        filters.add(
            messages.text("content.kind"),
            this::kind,
            ContentQuery::kinds,
            ContentQuery::withKinds);
    this.bar =
        filters.bar(
            new SavedViewsButton<>(model.views(), messages.text("content.views.text"), messages)
                .button());
    WhileShown.listen(
        bar,
        () ->
            model
                .listsProperty()
                .subscribe(this::offer)
                .and(model.queryProperty().subscribe(filters::show)));
  }

  FilterBar bar() {
    return bar;
  }

  void search() {
    filters.startSearch();
  }

  private String kind(String code) {
    return code.isEmpty() ? messages.text("content.none") : words.choice(ChoiceList.KIND, code);
  }

  private String tier(String code) {
    return code.isEmpty() ? messages.text("content.everyone") : words.tier(code);
  }

  private String campaign(String name) {
    return name.isEmpty() ? messages.text("content.no-campaign") : name;
  }

  private void offer(PlanLists lists) {
    channels.offer(codes(lists, ChoiceList.CHANNEL));
    statuses.offer(Arrays.asList(ContentStatus.values()));
    owners.offer(
        with(
            Optional.empty(), lists.members().stream().map(Member::id).map(Optional::of).toList()));
    tiers.offer(with("", lists.tiers().stream().map(Tier::code).toList()));
    campaigns.offer(lists.campaigns().isEmpty() ? List.of() : with("", lists.campaigns()));
    kinds.offer(codes(lists, ChoiceList.KIND));
    filters.show(model.query());
  }

  private static List<String> codes(PlanLists lists, ChoiceList list) {
    return lists.choices().all(list).stream().map(Choice::code).toList();
  }

  private static <T> List<T> with(T last, List<T> choices) {
    List<T> all = new ArrayList<>(choices);
    all.add(last);
    return all;
  }
}
