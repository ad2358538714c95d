package org.siyu.core.behind;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.customers.PersonalData;
import org.siyu.core.shared.Money;

/// One row behind a number.
///
/// @param item what it opens: the order's, content item's, campaign's, experiment's or case's id
/// @param at when; the start of the day where only that is known
/// @param title order number, title of a content item, name of a campaign, what a customer did …
/// @param member whose it is or who did it, by id or else in `by`
/// @param by a name, where no member is known by id
/// @param state a code; what it means depends on the kind
/// @param counts what it adds to the number, money in the currency's unit; for a number that counts
///   customers or members 1
/// @param isCounted false for a row that another one takes the place of
/// @param origin empty where no line of a file is known
/// @param others what other lines of files said of the same, the latest first
public record BehindRow(
    RowKind kind,
    Optional<UUID> item,
    LocalDateTime at,
    String title,
    Optional<Person> customer,
    Optional<UUID> member,
    String by,
    String state,
    Optional<Paper> paper,
    double counts,
    boolean isCounted,
    Optional<Origin> origin,
    List<Other> others) {
  public BehindRow {
    others = List.copyOf(others);
  }

  /// The customer of a row.
  public record Person(UUID id, Optional<String> nickname, Optional<String> realName) {
    /// The nickname, else the masked real name; both where personal data is shown.
    public String name(Disclosure disclosure) {
      Optional<String> nick = nickname.filter(text -> !text.isBlank());
      Optional<String> real = realName.map(text -> disclosure.show(PersonalData.NAME, text));
      return disclosure instanceof Disclosure.Unmasked && nick.isPresent() && real.isPresent()
          ? nick.get() + " / " + real.get()
          : nick.or(() -> real).orElse("");
    }

    @Override
    public String toString() {
      return "Person[" + id + "]";
    }
  }

  /// What an order says of money.
  ///
  /// @param amount what was paid
  /// @param refund what was given back
  /// @param channel the shop, or else where the order is from
  public record Paper(Money amount, Money refund, String channel) {
    /// What was paid less what was given back.
    public Money net() {
      return amount.minus(refund);
    }
  }

  /// What another line of a file said of the same day.
  ///
  /// @param isReplaced whether a line that came later took its place; false where what was here
  ///   stayed and the line was not taken
  public record Other(double value, Origin origin, boolean isReplaced) {}

  BehindRow counting(double amount) {
    return new BehindRow(
        kind, item, at, title, customer, member, by, state, paper, amount, isCounted, origin,
        others);
  }

  /// A row without order, customer, file or other words.
  public static BehindRow of(
      RowKind kind, Optional<UUID> item, LocalDateTime at, String title, double counts) {
    return new BehindRow(
        kind,
        item,
        at,
        title,
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        Optional.empty(),
        counts,
        true,
        Optional.empty(),
        List.of());
  }

  @Override
  public String toString() {
    return "BehindRow[" + kind + " " + at + "]";
  }
}
