package org.siyu.app.customers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.CustomerQuery.SpendRange;
import org.siyu.core.customers.Owner;
import org.siyu.core.customers.Tag;
import org.siyu.core.shared.DateRange;

/// Words what is asked for: each choice of a filter, and each filter that is set.
final class FilterWords {
  private static final int MOST_NAMED = 2;

  private final Messages messages;
  private final Formats formats;
  private final CustomerTexts texts;

  FilterWords(Messages messages, Formats formats, CustomerTexts texts) {
    this.messages = messages;
    this.formats = formats;
    this.texts = texts;
  }

  /// A filter that is set.
  ///
  /// @param text its name and what is wanted
  /// @param without the query without it
  record Part(CustomerColumn column, String text, UnaryOperator<CustomerQuery> without) {}

  String tier(String code) {
    return coded(CustomerColumn.TIER, code);
  }

  String segment(String code) {
    return coded(CustomerColumn.SEGMENT, code);
  }

  private String coded(CustomerColumn column, String code) {
    return code.isEmpty() ? messages.text("customers.filter.no-tier") : texts.word(column, code);
  }

  String channel(String name) {
    return name.isEmpty() ? messages.text("customers.filter.unknown") : name;
  }

  String tag(Optional<Tag> tag) {
    return tag.map(texts::tag).orElse(messages.text("customers.filter.no-tag"));
  }

  String owner(Optional<Owner> owner) {
    return owner.map(Owner::name).orElse(messages.text("customers.owner.nobody"));
  }

  String consent(ConsentState state) {
    return texts.code("customers.consent.", state);
  }

  /// The filters that are set, without the search.
  List<Part> parts(CustomerQuery query, FilterChoices choices) {
    List<Part> parts = new ArrayList<>();
    set(parts, CustomerColumn.TIER, query.tiers(), this::tier, now -> now.withTiers(Set.of()));
    set(
        parts,
        CustomerColumn.TAGS,
        query.tags(),
        id -> tag(found(choices.tags(), Tag::id, id)),
        now -> now.withTags(Set.of()));
    set(
        parts,
        CustomerColumn.OWNER,
        query.owners(),
        id -> owner(found(choices.owners(), Owner::id, id)),
        now -> now.withOwners(Set.of()));
    set(
        parts,
        CustomerColumn.SEGMENT,
        query.segments(),
        this::segment,
        now -> now.withSegments(Set.of()));
    set(
        parts,
        CustomerColumn.CHANNEL,
        query.channels(),
        this::channel,
        now -> now.withChannels(Set.of()));
    set(
        parts,
        CustomerColumn.CONSENT,
        query.consents(),
        this::consent,
        now -> now.withConsents(Set.of()));
    set(
        parts,
        CustomerColumn.JOINED,
        query.joined().stream().toList(),
        this::days,
        now -> now.withJoined(Optional.empty()));
    set(
        parts,
        CustomerColumn.LAST_ORDER,
        query.lastOrder().stream().toList(),
        this::days,
        now -> now.withLastOrder(Optional.empty()));
    set(
        parts,
        CustomerColumn.NET_SPEND,
        query.spend().stream().toList(),
        this::spend,
        now -> now.withSpend(Optional.empty()));
    return parts;
  }

  private <T> void set(
      List<Part> parts,
      CustomerColumn column,
      Collection<T> wanted,
      Function<T, String> words,
      UnaryOperator<CustomerQuery> without) {
    if (!wanted.isEmpty()) {
      String what =
          wanted.size() <= MOST_NAMED
              ? texts.join(wanted.stream().map(words).sorted().toList())
              : formats.number(wanted.size());
      parts.add(
          new Part(
              column, messages.text("customers.filter.set", texts.header(column), what), without));
    }
  }

  private static <T> Optional<T> found(List<T> all, Function<T, UUID> id, Optional<UUID> wanted) {
    return all.stream().filter(one -> Optional.of(id.apply(one)).equals(wanted)).findFirst();
  }

  private String days(DateRange range) {
    return span(
        Optional.of(range.first()).filter(day -> !day.equals(RangeFilters.EARLIEST)),
        Optional.of(range.last()).filter(day -> !day.equals(RangeFilters.LATEST)),
        (LocalDate day) -> formats.date(day));
  }

  private String spend(SpendRange range) {
    return span(range.least(), range.most(), formats::wholeMoney);
  }

  private <T> String span(Optional<T> from, Optional<T> to, Function<T, String> words) {
    return String.join(
        " ",
        Stream.of(from.map(words).stream(), Stream.of("–"), to.map(words).stream())
            .flatMap(part -> part)
            .toList());
  }
}
