package org.siyu.storage.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignProblem;
import org.siyu.core.campaign.HandOver;
import org.siyu.core.campaign.HandOverChange;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.FollowUp;
import org.siyu.core.customers.Owner;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.ProblemException;

/// Leads that a campaign hands over to sales.
class HandOverTest {
  @TempDir Path folder;
  private CampaignStore store;
  private Campaign campaign;
  private CustomerId customer;

  @BeforeEach
  void open() {
    store = new CampaignStore(folder);
    campaign = store.memberDay();
    store.customer("Mei", CampaignStore.DAY.minusDays(30).atTime(9, 0), 10_000);
    customer =
        store.database.read(
            sql -> new CustomerId(sql.fetchSingle("select id from customer").get(0, UUID.class)));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private HandOverChange give() {
    return store.handOvers.give(
        campaign.id(),
        "poll",
        customer,
        Optional.of(store.operator.id()),
        store.handOvers.usualDeadline(),
        "wants the large set");
  }

  private HandOver only() {
    List<HandOver> all = store.handOvers.of(campaign.id());
    assertEquals(1, all.size());
    return all.getFirst();
  }

  private FollowUp followUp() {
    return store.followUps.open().getFirst().followUp();
  }

  private static ErrorCode refused(Executable work) {
    return assertThrows(ProblemException.class, work).problem().code();
  }

  private List<CampaignLogEntry.Kind> logged() {
    return store.campaigns.log(campaign.id()).stream().map(CampaignLogEntry::kind).toList();
  }

  @Test
  void aLeadIsAFollowUpOfTheReceiverDueInADay() {
    LocalDateTime now = store.campaigns.now();
    give();
    assertEquals(now.plusHours(24), followUp().dueAt());
    assertEquals(Optional.of(new Owner(store.operator.id(), "Wang")), followUp().owner());
    assertEquals("March member day\nwants the large set", followUp().note());
    HandOver lead = only();
    assertEquals("Mei", lead.customerName());
    assertEquals("poll", lead.step());
    assertEquals(store.manager.id(), lead.given().by());
    assertEquals(HandOver.State.WAITING, lead.state());
    assertFalse(lead.isOverdue(now.plusHours(24)));
    assertTrue(lead.isOverdue(now.plusHours(25)));
    assertEquals(Map.of(lead.id(), lead), store.handOvers.open());
    assertTrue(logged().contains(CampaignLogEntry.Kind.HANDED_OVER));
  }

  @Test
  void takenOverInTimeOrLateAndTakenBack() {
    give();
    store.clock.set(store.campaigns.now().plusHours(30));
    HandOverChange taken = store.handOvers.take(only());
    assertEquals(HandOver.State.TAKEN, only().state());
    assertTrue(only().wasLate());
    assertEquals(Map.of(), store.handOvers.open());
    store.handOvers.undo(taken);
    assertEquals(HandOver.State.WAITING, only().state());
    assertFalse(followUp().isDone());
  }

  @Test
  void givenBackWithARemarkItIsTheGiversAgain() {
    give();
    assertEquals(
        CampaignProblem.REASON_NEEDED, refused(() -> store.handOvers.giveBack(only(), " ")));
    store.members.act(store.operator.id());
    store.clock.set(store.campaigns.now().plusHours(3));
    HandOverChange back = store.handOvers.giveBack(only(), "phone is off");
    assertEquals(HandOver.State.RETURNED, only().state());
    assertEquals(Optional.of("Wang"), only().given().returned().map(HandOver.Returned::by));
    assertEquals(Optional.of(store.manager.id()), followUp().owner().map(Owner::id));
    assertEquals(store.handOvers.usualDeadline(), followUp().dueAt());
    assertTrue(followUp().note().endsWith("↩ Wang: phone is off"));
    assertFalse(only().isOverdue(store.campaigns.now().plusDays(9)));

    store.handOvers.undo(back);
    assertEquals(HandOver.State.WAITING, only().state());
    assertEquals(Optional.of(store.operator.id()), followUp().owner().map(Owner::id));
    assertEquals("March member day\nwants the large set", followUp().note());
  }

  @Test
  void oneThatWaitsIsNotHandedOverTwiceButOneGivenBackIs() {
    give();
    assertEquals(CampaignProblem.HANDED_OVER_ALREADY, refused(this::give));
    store.handOvers.giveBack(only(), "not mine");
    HandOverChange again = give();
    assertEquals(2, store.handOvers.of(campaign.id()).size());
    assertEquals(1, store.followUps.open().size());
    store.handOvers.undo(again);
    assertEquals(1, store.handOvers.of(campaign.id()).size());
  }

  @Test
  void itNeedsSomebodyAndATimeToCome() {
    assertEquals(
        CampaignProblem.RECEIVER_NEEDED,
        refused(
            () ->
                store.handOvers.give(
                    campaign.id(),
                    "",
                    customer,
                    Optional.empty(),
                    store.handOvers.usualDeadline(),
                    "")));
    assertEquals(
        CampaignProblem.DEADLINE_PASSED,
        refused(
            () ->
                store.handOvers.give(
                    campaign.id(),
                    "",
                    customer,
                    Optional.of(store.operator.id()),
                    store.campaigns.now(),
                    "")));
    assertEquals(List.of(), store.handOvers.of(campaign.id()));
  }

  @Test
  void aFollowUpThatWasRemovedAndCameBackIsTheLeadItWas() {
    give();
    FollowUp made = followUp();
    store.followUps.remove(made.id());
    assertEquals(List.of(), store.handOvers.of(campaign.id()));
    store.followUps.restore(made);
    assertEquals(HandOver.State.WAITING, only().state());
  }
}
