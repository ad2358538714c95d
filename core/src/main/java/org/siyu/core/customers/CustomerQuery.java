package org.siyu.core.customers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Money;

/// Which customers, in which order. An empty set or option does not filter; several filters must
/// all hold; several values of one filter are alternatives.
///
/// @param search words that must all occur in nickname, name, phone or another key, or the pinyin
///   initials of the names; letter case and full-width forms do not matter
/// @param tiers tier codes; "" stands for customers without a tier
/// @param segments segment codes; "" likewise
/// @param tags ids of tags, one of which the customer has; empty stands for no tag at all
/// @param channels source channels; "" stands for none
/// @param owners ids of members; empty stands for nobody
/// @param sort the first key weighs most; without any the newest customers come first
public record CustomerQuery(
    String search,
    Set<String> tiers,
    Set<String> segments,
    Set<Optional<UUID>> tags,
    Set<String> channels,
    Set<Optional<UUID>> owners,
    Set<ConsentState> consents,
    Optional<DateRange> joined,
    Optional<DateRange> lastOrder,
    Optional<SpendRange> spend,
    List<CustomerSort> sort) {
  public static final CustomerQuery ALL =
      new CustomerQuery(
          "",
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public CustomerQuery {
    tiers = Set.copyOf(tiers);
    segments = Set.copyOf(segments);
    tags = Set.copyOf(tags);
    channels = Set.copyOf(channels);
    owners = Set.copyOf(owners);
    consents = Set.copyOf(consents);
    sort = List.copyOf(sort);
  }

  /// Net spend from `least` to `most`, both included; an open end is empty.
  public record SpendRange(Optional<Money> least, Optional<Money> most) {
    public boolean contains(Money spend) {
      return least.map(bound -> spend.compareTo(bound) >= 0).orElse(true)
          && most.map(bound -> spend.compareTo(bound) <= 0).orElse(true);
    }
  }

  /// Whether anything but the order is asked for.
  public boolean isFiltering() {
    return !withSort(List.of()).equals(ALL);
  }

  public CustomerQuery withSearch(String words) {
    return new CustomerQuery(
        words, tiers, segments, tags, channels, owners, consents, joined, lastOrder, spend, sort);
  }

  public CustomerQuery withTiers(Set<String> codes) {
    return new CustomerQuery(
        search, codes, segments, tags, channels, owners, consents, joined, lastOrder, spend, sort);
  }

  public CustomerQuery withSegments(Set<String> codes) {
    return new CustomerQuery(
        search, tiers, codes, tags, channels, owners, consents, joined, lastOrder, spend, sort);
  }

  public CustomerQuery withTags(Set<Optional<UUID>> ids) {
    return new CustomerQuery(
        search, tiers, segments, ids, channels, owners, consents, joined, lastOrder, spend, sort);
  }

  public CustomerQuery withChannels(Set<String> names) {
    return new CustomerQuery(
        search, tiers, segments, tags, names, owners, consents, joined, lastOrder, spend, sort);
  }

  public CustomerQuery withOwners(Set<Optional<UUID>> members) {
    return new CustomerQuery(
        search, tiers, segments, tags, channels, members, consents, joined, lastOrder, spend, sort);
  }

  public CustomerQuery withConsents(Set<ConsentState> states) {
    return new CustomerQuery(
        search, tiers, segments, tags, channels, owners, states, joined, lastOrder, spend, sort);
  }

  public CustomerQuery withJoined(Optional<DateRange> range) {
    return new CustomerQuery(
        search, tiers, segments, tags, channels, owners, consents, range, lastOrder, spend, sort);
  }

  public CustomerQuery withLastOrder(Optional<DateRange> range) {
    return new CustomerQuery(
        search, tiers, segments, tags, channels, owners, consents, joined, range, spend, sort);
  }

  public CustomerQuery withSpend(Optional<SpendRange> range) {
    return new CustomerQuery(
        search, tiers, segments, tags, channels, owners, consents, joined, lastOrder, range, sort);
  }

  public CustomerQuery withSort(List<CustomerSort> keys) {
    return new CustomerQuery(
        search, tiers, segments, tags, channels, owners, consents, joined, lastOrder, spend, keys);
  }
}
