package org.siyu.app.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.ChoiceFilter;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FilterBar;
import org.siyu.app.widget.PopupButton;
import org.siyu.app.widget.SavedViewsButton;
import org.siyu.app.widget.SearchField;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.team.Member;
import org.siyu.core.tiers.Tier;

/// What narrows the calendar down: a search, and filters by channel, status, owner, tier, campaign
/// and kind; in a narrow window those that find no room are in the sheet of all.
final class CalendarFilters {
  private static final double SHEET = 200;

  private final CalendarViewModel model;
  private final CalendarWords words;
  private final Messages messages;
  private final SearchField search;
  private final Filters quick;
  private final Filters all;
  private final PopupButton more;
  private final Button clear;
  private final FilterBar bar;

  CalendarFilters(CalendarViewModel model, CalendarWords words, Messages messages) {
    this.model = model;
    this.words = words;
    this.messages = messages;
    this.search =
        new SearchField(
            messages,
            messages.text("content.search"),
            typed -> model.ask(query -> query.withText(typed)));
    search.setId("calendar-search");
    this.quick = new Filters();
    this.all = new Filters();
    VBox sheet = new VBox(8);
    all.buttons()
        .forEach(
            button -> {
              button.setMaxWidth(Double.MAX_VALUE);
              button.setPrefWidth(SHEET);
              sheet.getChildren().add(button);
            });
    this.more = new PopupButton(messages.text("content.filter.all"), sheet);
    this.clear =
        Controls.iconButton(
            Action.of(messages.text("content.filter.clear"), Feather.X, model::clearFilters));
    clear.managedProperty().bind(clear.visibleProperty());
    this.bar =
        new FilterBar(
            search,
            quick.buttons(),
            List.of(more, clear),
            new SavedViewsButton<>(model.views(), messages.text("content.views.text"), messages)
                .button());
    WhileShown.listen(
        bar,
        () ->
            model
                .listsProperty()
                .subscribe(this::offer)
                .and(model.queryProperty().subscribe(this::show)));
  }

  FilterBar bar() {
    return bar;
  }

  void search() {
    search.requestFocus();
    search.selectAll();
  }

  private void offer(PlanLists lists) {
    quick.offer(lists);
    all.offer(lists);
    show(model.query());
  }

  private void show(ContentQuery query) {
    if (!search.getText().strip().equals(query.text())) {
      search.setText(query.text());
    }
    quick.show(query);
    all.show(query);
    long set =
        Stream.of(
                query.channels(),
                query.statuses(),
                query.owners(),
                query.tiers(),
                query.campaigns(),
                query.kinds())
            .filter(chosen -> !chosen.isEmpty())
            .count();
    more.tell(set == 0 ? "" : Long.toString(set));
    clear.setVisible(query.isFiltering());
    bar.requestLayout();
  }

  /// One button for each filter; there are two sets of them.
  private final class Filters {
    private final ChoiceFilter<String> channels =
        filter("content.channel", this::channel, ContentQuery::withChannels);
    private final ChoiceFilter<ContentStatus> statuses =
        filter("content.status", words::status, ContentQuery::withStatuses);
    private final ChoiceFilter<Optional<UUID>> owners =
        filter("content.owner", words::member, ContentQuery::withOwners);
    private final ChoiceFilter<String> tiers =
        filter("content.tier", this::tier, ContentQuery::withTiers);
    private final ChoiceFilter<String> campaigns =
        filter("content.campaign", this::campaign, ContentQuery::withCampaigns);
    private final ChoiceFilter<String> kinds =
        filter("content.kind", this::kind, ContentQuery::withKinds);

    private <T> ChoiceFilter<T> filter(
        String key, Function<T, String> word, BiFunction<ContentQuery, Set<T>, ContentQuery> with) {
      return new ChoiceFilter<>(
          messages,
          messages.text(key),
          word,
          chosen -> model.ask(query -> with.apply(query, chosen)));
    }

    private String channel(String code) {
      return words.choice(ChoiceList.CHANNEL, code);
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

    List<Region> buttons() {
      return List.of(
          channels.button(),
          statuses.button(),
          owners.button(),
          tiers.button(),
          campaigns.button(),
          kinds.button());
    }

    void offer(PlanLists lists) {
      channels.choices(lists.choices().all(ChoiceList.CHANNEL).stream().map(Choice::code).toList());
      statuses.choices(Arrays.asList(ContentStatus.values()));
      List<Optional<UUID>> people = new ArrayList<>();
      lists.members().stream().map(Member::id).map(Optional::of).forEach(people::add);
      people.add(Optional.empty());
      owners.choices(people);
      tiers.choices(with("", lists.tiers().stream().map(Tier::code).toList()));
      campaigns.choices(lists.campaigns().isEmpty() ? List.of() : with("", lists.campaigns()));
      kinds.choices(lists.choices().all(ChoiceList.KIND).stream().map(Choice::code).toList());
    }

    private static List<String> with(String last, List<String> choices) {
      List<String> all = new ArrayList<>(choices);
      all.add(last);
      return all;
    }

    void show(ContentQuery query) {
      channels.show(query.channels());
      statuses.show(query.statuses());
      owners.show(query.owners());
      tiers.show(query.tiers());
      campaigns.show(query.campaigns());
      kinds.show(query.kinds());
    }
  }
}
