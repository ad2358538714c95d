package org.siyu.core.content;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.shared.DateRange;

/// Which items. An empty set or option does not filter; several filters must all hold; several
/// values of one filter are alternatives.
///
/// @param days days on which an item begins, or still lasts
/// @param channels codes
/// @param tiers codes of tiers that an item names; "" stands for items for all tiers
/// @param owners ids of members; empty stands for nobody
/// @param campaigns names; "" stands for no campaign
/// @param kinds codes, as forms and depths; "" stands for none
/// @param text words that must all occur in title or text; letter case does not matter
public record ContentQuery(
    Optional<DateRange> days,
    Set<String> channels,
    Set<String> tiers,
    Set<Optional<UUID>> owners,
    Set<ContentStatus> statuses,
    Set<String> campaigns,
    Set<String> kinds,
    Set<String> forms,
    Set<String> depths,
    String text) {
  public static final ContentQuery ALL =
      new ContentQuery(
          Optional.empty(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          "");

  public ContentQuery {
    channels = Set.copyOf(channels);
    tiers = Set.copyOf(tiers);
    owners = Set.copyOf(owners);
    statuses = Set.copyOf(statuses);
    campaigns = Set.copyOf(campaigns);
    kinds = Set.copyOf(kinds);
    forms = Set.copyOf(forms);
    depths = Set.copyOf(depths);
  }

  public static ContentQuery of(DateRange days) {
    return ALL.within(days);
  }

  public ContentQuery within(DateRange wanted) {
    return new ContentQuery(
        Optional.of(wanted),
        channels,
        tiers,
        owners,
        statuses,
        campaigns,
        kinds,
        forms,
        depths,
        text);
  }

  public ContentQuery withChannels(Set<String> wanted) {
    return new ContentQuery(
        days, wanted, tiers, owners, statuses, campaigns, kinds, forms, depths, text);
  }

  public ContentQuery withTiers(Set<String> wanted) {
    return new ContentQuery(
        days, channels, wanted, owners, statuses, campaigns, kinds, forms, depths, text);
  }

  public ContentQuery withOwners(Set<Optional<UUID>> wanted) {
    return new ContentQuery(
        days, channels, tiers, wanted, statuses, campaigns, kinds, forms, depths, text);
  }

  public ContentQuery withStatuses(Set<ContentStatus> wanted) {
    return new ContentQuery(
        days, channels, tiers, owners, wanted, campaigns, kinds, forms, depths, text);
  }

  public ContentQuery withCampaigns(Set<String> wanted) {
    return new ContentQuery(
        days, channels, tiers, owners, statuses, wanted, kinds, forms, depths, text);
  }

  public ContentQuery withKinds(Set<String> wanted) {
    return new ContentQuery(
        days, channels, tiers, owners, statuses, campaigns, wanted, forms, depths, text);
  }

  public ContentQuery withForms(Set<String> wanted) {
    return new ContentQuery(
        days, channels, tiers, owners, statuses, campaigns, kinds, wanted, depths, text);
  }

  public ContentQuery withDepths(Set<String> wanted) {
    return new ContentQuery(
        days, channels, tiers, owners, statuses, campaigns, kinds, forms, wanted, text);
  }

  public ContentQuery withText(String wanted) {
    return new ContentQuery(
        days, channels, tiers, owners, statuses, campaigns, kinds, forms, depths, wanted);
  }

  /// The same without what was searched for and without days: what a saved view keeps.
  public ContentQuery lasting() {
    return new ContentQuery(
        Optional.empty(), channels, tiers, owners, statuses, campaigns, kinds, forms, depths, "");
  }

  /// Whether anything but the days filters.
  public boolean isFiltering() {
    return !lasting().equals(ALL) || !text.isBlank();
  }
}
