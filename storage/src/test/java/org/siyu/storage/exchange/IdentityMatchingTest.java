package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.planning.ConflictChoice;
import org.siyu.core.exchange.planning.ConflictKind;
import org.siyu.core.exchange.planning.ImportOptions;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.MatchProposal;
import org.siyu.core.exchange.planning.PlanCounts;
import org.siyu.core.shared.Monitor;

class IdentityMatchingTest {
  @TempDir Path folder;
  private ImportFixture store;

  @BeforeEach
  void open() {
    store = new ImportFixture(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private String ownerOf(String identity) {
    return store.value(
        "select c.nickname from customer c join customer_identity i on i.customer_id = c.id"
            + " where i.identity_value = '"
            + identity
            + "'");
  }

  @Test
  void rowsThatShareAKeyAreOneCustomer() {
    Rows rows =
        Rows.customers()
            .customer(Rows.named("甲", Rows.phone("13800000001")))
            .customer(Rows.named("乙", Rows.phone("13800000001"), Rows.shop("taobao:a")))
            .customer(Rows.named("丙", Rows.shop("taobao:a")));
    PlanCounts counts = store.bring(rows).counts();
    assertEquals(1, counts.customers());
    assertEquals(2, store.count("customer_identity"));
    assertEquals("甲", store.value("select nickname from customer"));
    assertEquals(3, store.count("customer_lineage"));
  }

  @Test
  void aRowThatNamesTwoPersonsOfTheFileMakesThemOne() {
    Rows rows =
        Rows.customers()
            .customer(Rows.named("甲", Rows.phone("13800000001")))
            .customer(Rows.named("甲", Rows.wecom("wm1")))
            .customer(Rows.named("甲", Rows.wecom("wm1"), Rows.phone("13800000001")));
    ImportPlan plan = store.plan(rows);
    assertEquals(1, plan.counts().customers());
    assertEquals(0, plan.conflicts().size());
  }

  @Test
  void twoWecomIdsWithOnePhoneAreTwoPersonsAndThePhoneIsAConflict() {
    Rows rows =
        Rows.customers()
            .customer(Rows.named("甲", Rows.wecom("wm1"), Rows.phone("13800000001")))
            .customer(Rows.named("乙", Rows.wecom("wm2"), Rows.phone("13800000001")));
    ImportPlan plan = store.plan(rows);
    assertEquals(2, plan.counts().customers());
    assertEquals(ConflictKind.IDENTITY_OF_ANOTHER, plan.conflicts().getFirst().kind());
    store.service.commit(plan, "analyst", Monitor.NONE);
    assertEquals("甲", ownerOf("13800000001"));
  }

  @Test
  void thePhoneOfTwoPersonsOfTheFileCanGoToTheSecond() {
    Rows rows =
        Rows.customers()
            .customer(Rows.named("甲", Rows.wecom("wm1"), Rows.phone("13800000001")))
            .customer(Rows.named("乙", Rows.wecom("wm2"), Rows.phone("13800000001")));
    ImportOptions taking =
        ImportOptions.DEFAULT.choosing(
            store.plan(rows).conflicts().getFirst(), ConflictChoice.TAKE_FILE);
    store.bring(rows, taking);
    assertEquals("乙", ownerOf("13800000001"));
  }

  @Test
  void theStrongestKnownKeyDecides() {
    store.bring(
        Rows.customers()
            .customer(Rows.named("甲", Rows.wecom("wm1")))
            .customer(Rows.named("乙", Rows.phone("13800000001"))));
    Rows rows =
        Rows.customers().customer(Rows.named("新", Rows.phone("13800000001"), Rows.wecom("wm1")));
    ImportPlan plan = store.plan(rows);
    assertEquals(1, plan.counts().customerActions().conflicts());
    store.service.commit(plan, "analyst", Monitor.NONE);
    assertEquals(2, store.count("customer"));
    assertEquals("乙", ownerOf("13800000001"));
  }

  @Test
  void aKeyOfAnotherCustomerCanBeMoved() {
    store.bring(
        Rows.customers()
            .customer(Rows.named("甲", Rows.wecom("wm1")))
            .customer(Rows.named("乙", Rows.phone("13800000001"))));
    Rows rows =
        Rows.customers().customer(Rows.named("新", Rows.phone("13800000001"), Rows.wecom("wm1")));
    ImportOptions taking =
        ImportOptions.DEFAULT.choosing(
            store.plan(rows).conflicts().getFirst(), ConflictChoice.TAKE_FILE);
    int batch = store.bring(rows, taking).batchNo();
    assertEquals("甲", ownerOf("13800000001"));
    store.service.undo(batch, "analyst");
    assertEquals("乙", ownerOf("13800000001"));
  }

  @Test
  void newKeysOfAKnownCustomerAreAdded() {
    store.bring(Rows.customers().customer(Rows.named("甲", Rows.phone("13800000001"))));
    PlanCounts counts =
        store
            .bring(
                Rows.customers()
                    .customer(Rows.named("甲", Rows.phone("13800000001"), Rows.member("77"))))
            .counts();
    assertEquals(1, counts.customerActions().updated());
    assertEquals("甲", ownerOf("77"));
  }

  @Test
  void aStoredCustomerWithAnotherMembershipNumberIsNotMatchedByPhone() {
    store.bring(
        Rows.customers().customer(Rows.named("甲", Rows.member("1"), Rows.phone("13800000001"))));
    Rows rows =
        Rows.customers().customer(Rows.named("乙", Rows.member("2"), Rows.phone("13800000001")));
    ImportPlan plan = store.plan(rows);
    assertEquals(1, plan.conflicts().size());
    store.bring(rows);
    assertEquals(2, store.count("customer"));
    assertEquals("乙", ownerOf("2"));
    assertEquals("甲", ownerOf("13800000001"));
  }

  @Test
  void theSameNicknameIsNeverAMatch() {
    store.bring(Rows.customers().customer(Rows.named("小红", Rows.phone("13800000001"))));
    ImportPlan plan =
        store.plan(Rows.customers().customer(Rows.named("小红", Rows.phone("13800000002"))));
    assertEquals(1, plan.counts().customerActions().created());
    assertTrue(plan.proposals().isEmpty());
  }

  @Test
  void shopAccountsOfTwoPlatformsAreTwoKeys() {
    Rows rows =
        Rows.customers()
            .customer(Rows.named("甲", Rows.shop("taobao:amy")))
            .customer(Rows.named("乙", Rows.shop("douyin:amy")));
    assertEquals(2, store.plan(rows).counts().customers());
  }

  @Test
  void aCustomerRowWithoutAnyKeyIsRejected() {
    ImportPlan plan = store.plan(Rows.customers().customer(Rows.named("小红")));
    assertEquals("exchange.plan.no-identity", plan.counts().rejections().get(0).reason());
    assertEquals(0, plan.counts().customers());
  }

  @Test
  void aCustomerRowWithoutAnyKeyMakesACustomerWhenAskedForAndOnlyOnce() {
    Rows rows = Rows.customers().customer(Rows.named("小红")).customer(Rows.named("小红"));
    ImportOptions options = ImportOptions.DEFAULT.creatingWithoutIdentity();
    assertEquals(2, store.bring(rows, options).counts().customerActions().created());
    PlanCounts again = store.bring(rows, options).counts();
    assertEquals(0, again.customerActions().created());
    assertEquals(2, again.customerActions().unchanged());
  }

  private Rows maskedOrder() {
    return Rows.orders()
        .line("1", "", "s", "9.00", line -> line.by(Rows.masked("138****0001", "王芳", "上海")));
  }

  private void bringStoredWang() {
    store.bring(
        Rows.customers()
            .customer(
                Rows.person(
                    Map.of(
                        CustomerField.REAL_NAME, "王芳",
                        CustomerField.REGION, "上海",
                        CustomerField.NICKNAME, "芳芳"),
                    Rows.phone("13812340001"))));
  }

  @Test
  void aMaskedPhoneWithNameAndRegionIsProposedAndDeclinedByDefault() {
    bringStoredWang();
    ImportPlan plan = store.plan(maskedOrder());
    MatchProposal proposal = plan.proposals().getFirst();
    assertEquals("芳芳", proposal.customerNickname());
    assertFalse(proposal.isConfirmed());
    assertEquals(1, plan.counts().linesRejected());
  }

  @Test
  void aConfirmedProposalGivesTheOrderToTheCustomer() {
    bringStoredWang();
    ImportPlan plan = store.plan(maskedOrder());
    ImportOptions confirmed = ImportOptions.DEFAULT.confirming(plan.proposals().getFirst());
    ImportPlan again = store.service.replan(plan, confirmed, Monitor.NONE);
    assertTrue(again.proposals().getFirst().isConfirmed());
    assertEquals(0, again.counts().linesRejected());
    store.service.commit(again, "analyst", Monitor.NONE);
    assertEquals(1, store.count("customer"));
    assertEquals(1, store.count("sales_order"));
  }

  @Test
  void anotherRegionOrOtherDigitsAreNoProposal() {
    bringStoredWang();
    Rows rows =
        Rows.orders()
            .line("1", "", "s", "9", line -> line.by(Rows.masked("138****0001", "王芳", "北京")))
            .line("2", "", "s", "9", line -> line.by(Rows.masked("139****0001", "王芳", "上海")));
    assertTrue(store.plan(rows).proposals().isEmpty());
  }

  @Test
  void interactionsAreTakenOnceByCustomerTimeKindAndDetail() {
    Rows rows =
        Rows.of(ImportKind.INTERACTIONS)
            .interaction("m1", Rows.TIME, org.siyu.core.customers.InteractionKind.CLICK, "banner")
            .interaction("m1", Rows.TIME, org.siyu.core.customers.InteractionKind.CLICK, "banner")
            .interaction("m1", Rows.TIME, org.siyu.core.customers.InteractionKind.CLICK, "coupon");
    assertEquals(2, store.bring(rows).counts().interactionActions().created());
    PlanCounts again = store.bring(rows).counts();
    assertEquals(0, again.interactionActions().created());
    assertEquals(2, again.interactionActions().unchanged());
    assertEquals(2, store.count("interaction"));
  }
}
