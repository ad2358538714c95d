package org.siyu.app.wiring;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.siyu.app.campaign.CampaignServices;
import org.siyu.core.campaign.CampaignId;
import org.siyu.core.campaign.HandOver;
import org.siyu.core.campaign.HandOverChange;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

/// Leads that the running campaign of a sample workspace has handed over: one overdue, one waiting,
/// one taken over, one given back.
final class SampleLeads {
  private final CampaignServices services;
  private final List<CustomerId> customers;
  private final Consumer<LocalDateTime> clock;
  private final BinaryOperator<String> text;

  /// @param customers the best known first
  /// @param clock sets the time it is
  /// @param text chooses between Chinese and English
  SampleLeads(
      CampaignServices services,
      List<CustomerRow> customers,
      Consumer<LocalDateTime> clock,
      BinaryOperator<String> text) {
    this.services = services;
    this.customers =
        customers.stream()
            .filter(row -> !row.names().nickname().isEmpty())
            .sorted(
                Comparator.comparing(
                        (CustomerRow row) -> !row.standing().tier().equals("high-value"))
                    .thenComparing(row -> row.id().toString()))
            .limit(4)
            .map(CustomerRow::id)
            .toList();
    this.clock = clock;
    this.text = text;
  }

  void make(CampaignId campaign, LocalDateTime now, List<Member> team) {
    if (customers.size() < 4) {
      return;
    }
    Member receiver =
        team.stream()
            .filter(member -> member.roles().contains(MemberRole.SERVICE))
            .findFirst()
            .orElse(team.getLast());
    UUID giver = services.members().acting().id();
    give(
        campaign,
        now.minusHours(27),
        0,
        receiver,
        "想要 6 套礼盒开公司发票",
        "Six gift sets with an invoice");
    HandOver taken =
        give(campaign, now.minusHours(22), 1, receiver, "问大客户价，周三前答复", "Asks for a price for ten");
    HandOver returned =
        give(campaign, now.minusHours(9), 2, receiver, "想约门店试用", "Wants to try it in the shop");
    give(
        campaign,
        now.minusHours(2),
        3,
        receiver,
        "上次买过两单，想续旅行装",
        "Bought twice, wants the travel set");
    services.members().act(receiver.id());
    clock.accept(now.minusHours(20));
    services.handOvers().take(taken);
    clock.accept(now.minusHours(6));
    services
        .handOvers()
        .giveBack(returned, text.apply("门店已满，请改约下周", "The shop is full, offer next week"));
    services.members().act(giver);
  }

  private HandOver give(
      CampaignId campaign,
      LocalDateTime at,
      int customer,
      Member receiver,
      String chinese,
      String english) {
    clock.accept(at);
    HandOverChange given =
        services
            .handOvers()
            .give(
                campaign,
                "",
                customers.get(customer),
                Optional.of(receiver.id()),
                services.handOvers().usualDeadline(),
                text.apply(chinese, english));
    return given.after();
  }
}
