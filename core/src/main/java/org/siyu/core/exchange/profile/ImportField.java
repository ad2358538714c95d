package org.siyu.core.exchange.profile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.shared.Code;

/// What a column of a file can mean. Which fields a row needs is told by its [RowShape].
public enum ImportField implements Code {
  /// WeCom external_userid.
  EXTERNAL_ID(ValueType.ID, 128),
  UNION_ID(ValueType.ID, 128),
  MEMBERSHIP_NO(ValueType.ID, 128),
  PHONE(ValueType.PHONE, 64),
  /// The member name at a shop; becomes `platform:name`.
  SHOP_ACCOUNT(ValueType.TEXT, 100),
  /// The platform that numbers orders and names accounts, where a column says it.
  PLATFORM(ValueType.CODE, 27),

  NICKNAME(CustomerField.NICKNAME, ValueType.TEXT, 200),
  REAL_NAME(CustomerField.REAL_NAME, ValueType.TEXT, 100),
  GENDER(CustomerField.GENDER, ValueType.CODE, 10),
  BIRTHDAY(CustomerField.BIRTHDAY, ValueType.DATE, 40),
  REGION(CustomerField.REGION, ValueType.TEXT, 200),
  /// Parts that make up the region when there is no column for the whole.
  PROVINCE(ValueType.TEXT, 60),
  CITY(ValueType.TEXT, 60),
  DISTRICT(ValueType.TEXT, 60),
  ADDRESS(CustomerField.ADDRESS, ValueType.TEXT, 500),
  COMPANY(CustomerField.COMPANY, ValueType.TEXT, 200),
  EMAIL(CustomerField.EMAIL, ValueType.TEXT, 200),
  JOINED_AT(CustomerField.JOINED_AT, ValueType.DATE_TIME, 40),
  CHANNEL(CustomerField.CHANNEL, ValueType.CODE, 100),
  OWNER(CustomerField.OWNER, ValueType.TEXT, 100),
  ALLOWS_PERSONALISED_MARKETING(CustomerField.ALLOWS_PERSONALISED_MARKETING, ValueType.BOOLEAN, 10),
  NOTES(CustomerField.NOTES, ValueType.TEXT, 4000),

  /// The member who added the customer: one row a customer and member.
  CONTACT_MEMBER(ValueType.TEXT, 100),
  CONTACT_ACCOUNT(ValueType.TEXT, 100),
  CONTACT_ADDED_AT(ValueType.DATE_TIME, 40),
  CONTACT_CHANNEL(ValueType.CODE, 100),
  MARKETING_CONSENT(ValueType.BOOLEAN, 10),
  CONSENT_STATED_AT(ValueType.DATE_TIME, 40),
  CONSENT_SOURCE(ValueType.TEXT, 200),

  /// Tags in one cell; a column of one tag group is mapped as such, not by this field.
  TAGS(ValueType.TAGS, 4000),
  REMOVED_TAGS(ValueType.TAGS, 4000),
  /// The group of the tags of the row.
  TAG_GROUP(ValueType.TEXT, 100),

  ORDER_NO(ValueType.ID, 64),
  SUB_ORDER_NO(ValueType.ID, 64),
  ORDERED_AT(ValueType.DATE_TIME, 40),
  PAID_AT(ValueType.DATE_TIME, 40),
  STATUS(ValueType.CODE, 60),
  REFUND_STATUS(ValueType.CODE, 60),
  /// What the buyer paid for the whole order.
  ORDER_AMOUNT(ValueType.MONEY, 40),
  /// What the line costs in all.
  LINE_AMOUNT(ValueType.MONEY, 40),
  UNIT_PRICE(ValueType.MONEY, 40),
  QUANTITY(ValueType.QUANTITY, 40),
  SKU(ValueType.ID, 100),
  PRODUCT_NAME(ValueType.TEXT, 500),
  /// Size, colour: added to the product's name.
  VARIANT(ValueType.TEXT, 200),
  /// All products of the order in one cell: `name(variant)(quantity);…`.
  ALL_PRODUCTS(ValueType.PRODUCTS, 32767),
  SHOP(ValueType.TEXT, 200),
  ORDER_NOTE(ValueType.TEXT, 2000),

  REFUND_NO(ValueType.ID, 64),
  REFUND_AMOUNT(ValueType.MONEY, 40),
  REFUNDED_AT(ValueType.DATE_TIME, 40),

  HAPPENED_AT(ValueType.DATE_TIME, 40),
  INTERACTION_KIND(ValueType.CODE, 60),
  DETAIL(ValueType.TEXT, 2000);

  private final @Nullable CustomerField customerField;
  private final ValueType type;
  private final int maxLength;

  ImportField(ValueType type, int maxLength) {
    this(null, type, maxLength);
  }

  ImportField(@Nullable CustomerField customerField, ValueType type, int maxLength) {
    this.customerField = customerField;
    this.type = type;
    this.maxLength = maxLength;
  }

  public ValueType type() {
    return type;
  }

  /// In characters; a longer value is a problem, never cut.
  public int maxLength() {
    return maxLength;
  }

  /// The profile field that the value goes to as it is.
  public Optional<CustomerField> customerField() {
    return Optional.ofNullable(customerField);
  }

  /// Whether values that the value mapping does not know are kept as they are: a source channel is
  /// worded by the team, a status is not.
  public boolean isOpen() {
    return this == CHANNEL || this == CONTACT_CHANNEL || this == PLATFORM;
  }
}
