package org.siyu.core.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Money;

/// A customer as a line of a table: light enough for 100,000 in memory. Absent text is "".
///
/// Holds personal data in the clear for search and confirmed exports; show it through
/// [CustomerColumn#value] only, which asks for a [Disclosure]. `toString` tells the id alone.
public record CustomerRow(
    CustomerId id, Names names, Profile profile, Standing standing, Activity activity) {

  /// @param others further keys to be found by: a second phone, a shop account
  public record Names(
      String nickname,
      String realName,
      String phone,
      String wecomId,
      String membershipNo,
      List<String> others) {
    public Names {
      others = List.copyOf(others);
    }

    public Names(
        String nickname, String realName, String phone, String wecomId, String membershipNo) {
      this(nickname, realName, phone, wecomId, membershipNo, List.of());
    }

    @Override
    public String toString() {
      return "Names";
    }
  }

  /// @param gender a [Gender] code, "" when never stated
  /// @param channel the source channel of the first touch, as the team words it
  /// @param consent the latest word on marketing
  public record Profile(
      String gender,
      String region,
      String channel,
      Optional<Owner> owner,
      Optional<LocalDate> joined,
      List<Tag> tags,
      ConsentState consent) {}

  /// What the latest tier snapshot says.
  ///
  /// @param tier the tier's code; "" for a customer who is not in the snapshot
  /// @param segment the segment's code; "" likewise
  /// @param recency score 1 to 5; 0 for a customer without orders or not in the snapshot
  /// @param frequency score, as recency
  /// @param monetary score, as recency
  public record Standing(String tier, String segment, int recency, int frequency, int monetary) {
    public static final Standing NONE = new Standing("", "", 0, 0, 0);
  }

  /// Orders are purchases that are neither unpaid nor cancelled. Net spend is their amounts, less
  /// refunds, less documents of cancellation.
  public record Activity(
      int orders,
      Money netSpend,
      Optional<LocalDate> lastOrder,
      int interactions,
      Optional<LocalDate> lastInteraction) {
    public static final Activity NONE =
        new Activity(0, Money.ZERO, Optional.empty(), 0, Optional.empty());
  }

  @Override
  public String toString() {
    return "CustomerRow[" + id + "]";
  }
}
