package org.siyu.app.library;

import javafx.util.Subscription;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.FilterBar;
import org.siyu.app.widget.QueryFilters;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.LibraryQuery;
import org.siyu.core.tiers.Tier;

/// What narrows the library down: a search, and filters.
final class PieceFilters {
  private final LibraryViewModel library;
  private final PiecesViewModel model;
  private final QueryFilters<LibraryQuery> filters;
  private final QueryFilters<LibraryQuery>.Filter<String> channels;
  private final QueryFilters<LibraryQuery>.Filter<String> kinds;
  private final QueryFilters<LibraryQuery>.Filter<String> depths;
  private final QueryFilters<LibraryQuery>.Filter<String> tiers;
  private final FilterBar bar;

  PieceFilters(LibraryViewModel library, LibraryTexts texts, Messages messages) {
    this.library = library;
    this.model = library.pieces();
    this.filters =
        new QueryFilters<>(
            messages,
            messages.text("library.pieces.search"),
            new QueryFilters.Query<>(
                LibraryQuery::text,
                LibraryQuery::searching,
                LibraryQuery::isFiltering,
                model::ask,
                () -> model.ask(_ -> LibraryQuery.ALL)));
    filters.addEither(
        messages.text("library.filter.template"),
        isTemplate -> texts.text(isTemplate ? "library.template" : "library.piece"),
        LibraryQuery::isTemplate,
        LibraryQuery::withTemplates);
    this.channels =
        filters.add(
            messages.text("library.channel"),
            code -> texts.choice(ChoiceList.CHANNEL, code),
            LibraryQuery::channels,
            LibraryQuery::withChannels);
    this.kinds =
        filters.add(
            messages.text("library.kind"),
            code -> texts.choice(ChoiceList.KIND, code),
            LibraryQuery::kinds,
            LibraryQuery::withKinds);
    this.depths =
        filters.add(
            messages.text("library.depth"),
            code -> texts.choice(ChoiceList.DEPTH, code),
            LibraryQuery::depths,
            LibraryQuery::withDepths);
    this.tiers =
        filters.add(
            messages.text("library.tier"),
            texts::tier,
            LibraryQuery::tiers,
            LibraryQuery::withTiers);
    this.bar = filters.bar();
  }

  FilterBar bar() {
    return bar;
  }

  Subscription follow() {
    return library
        .listsProperty()
        .subscribe(this::offer)
        .and(model.queryProperty().subscribe(filters::show));
  }

  private void offer(LibraryLists lists) {
    channels.offer(lists.codes(ChoiceList.CHANNEL));
    kinds.offer(lists.codes(ChoiceList.KIND));
    depths.offer(lists.codes(ChoiceList.DEPTH));
    tiers.offer(lists.tiers().stream().map(Tier::code).toList());
    filters.show(model.queryProperty().get());
  }

  void search() {
    filters.startSearch();
  }
}
