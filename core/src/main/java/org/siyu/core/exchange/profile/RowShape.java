package org.siyu.core.exchange.profile;

import static org.siyu.core.exchange.profile.ImportField.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.shared.Code;

/// What one row of a layout is, with the fields that it may and must have.
public enum RowShape implements Code {
  CUSTOMER(
      ImportKind.CUSTOMERS,
      EnumSet.range(EXTERNAL_ID, TAG_GROUP),
      List.of(
          EnumSet.of(
              EXTERNAL_ID, UNION_ID, MEMBERSHIP_NO, PHONE, SHOP_ACCOUNT, NICKNAME, REAL_NAME))),
  /// A line of an order, or a whole order.
  ORDER_LINE(
      ImportKind.ORDERS,
      union(EnumSet.range(EXTERNAL_ID, NOTES), EnumSet.range(ORDER_NO, REFUND_AMOUNT)),
      List.of(
          EnumSet.of(ORDER_NO),
          EnumSet.of(ORDERED_AT, PAID_AT),
          EnumSet.of(ORDER_AMOUNT, LINE_AMOUNT, UNIT_PRICE),
          EnumSet.of(
              EXTERNAL_ID, UNION_ID, MEMBERSHIP_NO, PHONE, SHOP_ACCOUNT, NICKNAME, REAL_NAME))),
  REFUND(
      ImportKind.ORDERS,
      union(EnumSet.range(EXTERNAL_ID, REAL_NAME), EnumSet.range(ORDER_NO, REFUNDED_AT)),
      List.of(EnumSet.of(ORDER_NO), EnumSet.of(REFUND_NO), EnumSet.of(REFUND_AMOUNT))),
  INTERACTION(
      ImportKind.INTERACTIONS,
      union(EnumSet.range(EXTERNAL_ID, REAL_NAME), EnumSet.range(HAPPENED_AT, DETAIL)),
      List.of(
          EnumSet.of(HAPPENED_AT),
          EnumSet.of(INTERACTION_KIND),
          EnumSet.of(EXTERNAL_ID, UNION_ID, MEMBERSHIP_NO, PHONE, SHOP_ACCOUNT))),
  TAG(
      ImportKind.TAGS,
      union(EnumSet.range(EXTERNAL_ID, REAL_NAME), EnumSet.range(TAGS, TAG_GROUP)),
      List.of(
          EnumSet.of(TAGS, REMOVED_TAGS),
          EnumSet.of(EXTERNAL_ID, UNION_ID, MEMBERSHIP_NO, PHONE, SHOP_ACCOUNT)));

  private final ImportKind kind;
  private final Set<ImportField> fields;
  private final List<Set<ImportField>> requirements;

  RowShape(ImportKind kind, Set<ImportField> fields, List<Set<ImportField>> requirements) {
    this.kind = kind;
    this.fields = Collections.unmodifiableSet(fields);
    this.requirements = requirements.stream().map(Collections::unmodifiableSet).toList();
  }

  public ImportKind kind() {
    return kind;
  }

  /// What a column may mean, in the order in which they are offered.
  public Set<ImportField> fields() {
    return fields;
  }

  /// Of each set at least one field needs a column.
  public List<Set<ImportField>> requirements() {
    return requirements;
  }

  private static Set<ImportField> union(Set<ImportField> some, Set<ImportField> others) {
    EnumSet<ImportField> all = EnumSet.copyOf(some);
    all.addAll(others);
    return all;
  }
}
