package org.siyu.app.words;

import java.util.Arrays;
import javafx.util.Subscription;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.FilterBar;
import org.siyu.app.widget.QueryFilters;
import org.siyu.core.words.ListedWord;
import org.siyu.core.words.WordCategory;
import org.siyu.core.words.WordIndustry;
import org.siyu.core.words.WordSeverity;

/// What narrows the word list down: a search, and filters.
final class WordFilters {
  private final WordsViewModel model;
  private final QueryFilters<WordFilter> filters;
  private final FilterBar bar;

  WordFilters(WordsViewModel model, EntryTexts texts, Messages messages) {
    this.model = model;
    this.filters =
        new QueryFilters<>(
            messages,
            messages.text("words.search"),
            new QueryFilters.Query<>(
                WordFilter::text,
                WordFilter::searching,
                WordFilter::isFiltering,
                model::ask,
                () -> model.ask(_ -> WordFilter.ALL)));
    filters
        .add(
            messages.text("words.column.category"),
            texts.words()::category,
            WordFilter::categories,
            WordFilter::withCategories)
        .offer(Arrays.asList(WordCategory.values()));
    filters
        .add(
            messages.text("words.column.severity"),
            texts.words()::severity,
            WordFilter::severities,
            WordFilter::withSeverities)
        .offer(Arrays.asList(WordSeverity.values()));
    filters
        .add(
            messages.text("words.column.industries"),
            texts::trade,
            WordFilter::trades,
            WordFilter::withTrades)
        .offer(Arrays.asList(WordIndustry.values()));
    filters
        .add(
            messages.text("words.origin"),
            texts::origin,
            WordFilter::origins,
            WordFilter::withOrigins)
        .offer(Arrays.asList(ListedWord.Origin.values()));
    filters.addEither(
        messages.text("words.column.on"),
        isOn -> texts.text(isOn ? "words.on.yes" : "words.on.no"),
        WordFilter::isOn,
        WordFilter::withOn);
    this.bar = filters.bar();
  }

  FilterBar bar() {
    return bar;
  }

  Subscription follow() {
    return model.filterProperty().subscribe(filters::show);
  }

  void search() {
    filters.startSearch();
  }
}
