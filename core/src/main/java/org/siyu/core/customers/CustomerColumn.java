package org.siyu.core.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Code;

/// The columns of a customer table, in their usual order.
public enum CustomerColumn implements Code {
  NICKNAME(Kind.TEXT),
  REAL_NAME(Kind.PERSONAL_TEXT),
  PHONE(Kind.PERSONAL_TEXT),
  WECOM_ID(Kind.PERSONAL_TEXT),
  MEMBERSHIP_NO(Kind.PERSONAL_TEXT),
  TIER(Kind.CODE),
  SEGMENT(Kind.CODE),
  RECENCY_SCORE(Kind.COUNT),
  FREQUENCY_SCORE(Kind.COUNT),
  MONETARY_SCORE(Kind.COUNT),
  ORDERS(Kind.COUNT),
  NET_SPEND(Kind.AMOUNT),
  LAST_ORDER(Kind.DAY),
  INTERACTIONS(Kind.COUNT),
  LAST_INTERACTION(Kind.DAY),
  JOINED(Kind.DAY),
  CHANNEL(Kind.TEXT),
  OWNER(Kind.TEXT),
  TAGS(Kind.TEXT),
  CONSENT(Kind.CODE),
  GENDER(Kind.CODE),
  REGION(Kind.TEXT);

  /// How a column's values are shown: text to the left, numbers to the right.
  public enum Kind {
    TEXT,
    /// Masked unless disclosed.
    PERSONAL_TEXT,
    CODE,
    COUNT,
    AMOUNT,
    DAY;

    public boolean isNumeric() {
      return this == COUNT || this == AMOUNT;
    }
  }

  private final Kind kind;

  CustomerColumn(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /// Whether it shows personal data, which is masked unless disclosed.
  public boolean isPersonal() {
    return kind == Kind.PERSONAL_TEXT;
  }

  /// What a table shows before anyone has chosen: what fits a small laptop's window.
  public static List<CustomerColumn> usual() {
    return List.of(NICKNAME, PHONE, TIER, SEGMENT, ORDERS, NET_SPEND, LAST_ORDER, OWNER);
  }

  public ColumnValue value(CustomerRow row, Disclosure disclosure) {
    CustomerRow.Names names = row.names();
    CustomerRow.Profile profile = row.profile();
    CustomerRow.Standing standing = row.standing();
    CustomerRow.Activity activity = row.activity();
    return switch (this) {
      case NICKNAME -> ColumnValue.text(names.nickname());
      case REAL_NAME -> ColumnValue.text(disclosure.show(PersonalData.NAME, names.realName()));
      case PHONE -> ColumnValue.text(disclosure.show(PersonalData.PHONE, names.phone()));
      case WECOM_ID -> ColumnValue.text(disclosure.show(PersonalData.ID, names.wecomId()));
      case MEMBERSHIP_NO ->
          ColumnValue.text(disclosure.show(PersonalData.ID, names.membershipNo()));
      case TIER -> ColumnValue.coded(standing.tier());
      case SEGMENT -> ColumnValue.coded(standing.segment());
      case RECENCY_SCORE -> score(standing.recency());
      case FREQUENCY_SCORE -> score(standing.frequency());
      case MONETARY_SCORE -> score(standing.monetary());
      case ORDERS -> new ColumnValue.Count(activity.orders());
      case NET_SPEND -> new ColumnValue.Amount(activity.netSpend());
      case LAST_ORDER -> day(activity.lastOrder());
      case INTERACTIONS -> new ColumnValue.Count(activity.interactions());
      case LAST_INTERACTION -> day(activity.lastInteraction());
      case JOINED -> day(profile.joined());
      case CHANNEL -> ColumnValue.text(profile.channel());
      case OWNER -> ColumnValue.text(profile.owner().map(Owner::name).orElse(""));
      case TAGS -> tags(profile.tags());
      case CONSENT -> ColumnValue.coded(profile.consent().code());
      case GENDER -> ColumnValue.coded(profile.gender());
      case REGION -> ColumnValue.text(profile.region());
    };
  }

  private static ColumnValue score(int score) {
    return score == 0 ? ColumnValue.BLANK : new ColumnValue.Count(score);
  }

  private static ColumnValue day(Optional<LocalDate> day) {
    return day.<ColumnValue>map(ColumnValue.Day::new).orElse(ColumnValue.BLANK);
  }

  private static ColumnValue tags(List<Tag> tags) {
    return tags.isEmpty()
        ? ColumnValue.BLANK
        : new ColumnValue.Names(tags.stream().map(Tag::name).toList());
  }
}
