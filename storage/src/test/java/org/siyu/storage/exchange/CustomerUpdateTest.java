package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.exchange.Draft;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.planning.ConflictChoice;
import org.siyu.core.exchange.planning.ConflictKind;
import org.siyu.core.exchange.planning.FieldChange;
import org.siyu.core.exchange.planning.FieldPolicy;
import org.siyu.core.exchange.planning.ImportOptions;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.PlanAction;
import org.siyu.core.exchange.planning.PlanSubject;
import org.siyu.core.exchange.planning.UpdatePolicy;

class CustomerUpdateTest {
  private static final ImportOptions OVERWRITE =
      ImportOptions.DEFAULT.with(UpdatePolicy.all(FieldPolicy.OVERWRITE));

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

  private static Rows rows(Map<CustomerField, String> values) {
    return Rows.customers().customer(Rows.person(values, Rows.phone("13800000001")));
  }

  private String customer(String column) {
    return store.value("select " + column + " from customer");
  }

  @Test
  void everyFieldIsStoredAsTheFileStatesIt() {
    store.bring(
        rows(
            Map.of(
                CustomerField.NICKNAME, "小😊",
                CustomerField.GENDER, "female",
                CustomerField.BIRTHDAY, "1990-02-03",
                CustomerField.JOINED_AT, "2025-04-05T06:07:08",
                CustomerField.CHANNEL, "裂变",
                CustomerField.OWNER, "张三",
                CustomerField.ALLOWS_PERSONALISED_MARKETING, "false")));
    assertEquals("小😊", customer("nickname"));
    assertEquals("female", customer("gender"));
    assertEquals("1990-02-03", customer("birthday"));
    assertEquals("2025-04-05 06:07:08.0", customer("joined_at"));
    assertEquals("裂变", customer("channel"));
    assertEquals("false", customer("allows_personalised_marketing"));
    assertEquals("operator", store.value("select member_role from member where name = '张三'"));
  }

  @Test
  void byDefaultBlanksAreFilledAndNothingElseChanges() {
    store.bring(rows(Map.of(CustomerField.NICKNAME, "旧")));
    store.bring(rows(Map.of(CustomerField.NICKNAME, "新", CustomerField.GENDER, "male")));
    assertEquals("旧", customer("nickname"));
    assertEquals("male", customer("gender"));
    assertEquals("2", customer("version"));
  }

  @Test
  void overwritingTakesTheFilesValue() {
    store.bring(rows(Map.of(CustomerField.NICKNAME, "旧", CustomerField.REGION, "上海")));
    ImportPlan plan = store.plan(rows(Map.of(CustomerField.NICKNAME, "新")), OVERWRITE);
    var change =
        plan.changes(PlanSubject.CUSTOMER, EnumSet.of(PlanAction.UPDATE), 0, 10).getFirst();
    assertEquals(
        List.of(new FieldChange("nickname", Optional.of("旧"), Optional.of("新"))), change.fields());
    store.bring(rows(Map.of(CustomerField.NICKNAME, "新")), OVERWRITE);
    assertEquals("新", customer("nickname"));
    assertEquals("上海", customer("region"));
  }

  @Test
  void keepingLeavesEvenBlanks() {
    store.bring(rows(Map.of()));
    ImportOptions keep = ImportOptions.DEFAULT.with(UpdatePolicy.all(FieldPolicy.KEEP));
    assertTrue(store.plan(rows(Map.of(CustomerField.NICKNAME, "新")), keep).isEmpty());
  }

  @Test
  void eachFieldHasItsOwnPolicy() {
    store.bring(rows(Map.of(CustomerField.NICKNAME, "旧", CustomerField.REGION, "上海")));
    UpdatePolicy policy =
        UpdatePolicy.all(FieldPolicy.FILL_BLANKS).with(CustomerField.REGION, FieldPolicy.OVERWRITE);
    store.bring(
        rows(Map.of(CustomerField.NICKNAME, "新", CustomerField.REGION, "北京")),
        ImportOptions.DEFAULT.with(policy));
    assertEquals("旧", customer("nickname"));
    assertEquals("北京", customer("region"));
  }

  @Test
  void aBlankErasesOnlyWhenAskedFor() {
    store.bring(rows(Map.of(CustomerField.REGION, "上海")));
    Rows blank =
        Rows.customers()
            .customer(
                Rows.withBlanks(Rows.person(Rows.phone("13800000001")), CustomerField.REGION));
    assertTrue(store.plan(blank, OVERWRITE).isEmpty());
    store.bring(blank, OVERWRITE.erasingBlanks());
    assertEquals("", customer("region"));
  }

  @Test
  void aRefusalOfPersonalisedMarketingAlwaysCounts() {
    store.bring(rows(Map.of()));
    store.bring(rows(Map.of(CustomerField.ALLOWS_PERSONALISED_MARKETING, "false")));
    assertEquals("false", customer("allows_personalised_marketing"));
    store.bring(rows(Map.of(CustomerField.ALLOWS_PERSONALISED_MARKETING, "true")));
    assertEquals("false", customer("allows_personalised_marketing"));
  }

  private static Rows contact(Rows rows, String member, LocalDateTime at) {
    return rows.customer(
        Rows.named("甲", Rows.wecom("wm1")),
        List.of(),
        Map.of(),
        Optional.of(new Draft.Contact(member, Optional.of(at), Optional.of("群聊"))),
        List.of());
  }

  @Test
  void eachAddingMemberBecomesAContactAndTheFirstOneTheOwner() {
    Rows rows = contact(Rows.customers(), "李四", Rows.TIME);
    contact(rows, "张三", Rows.TIME.minusDays(3));
    store.bring(rows);
    assertEquals(1, store.count("customer"));
    assertEquals(2, store.count("customer_contact"));
    assertEquals(2, store.count("member"));
    assertEquals(
        "张三", store.value("select m.name from customer c join member m on m.id = c.owner_id"));
    assertEquals("2026-01-02 09:30:00.0", customer("joined_at"));
    assertEquals("群聊", customer("channel"));
    assertTrue(store.plan(rows).isEmpty());
  }

  @Test
  void aMemberIsKnownByTheWecomAccountToo() {
    store.execute(
        "insert into member (id, name, member_role, wecom_account, is_active, version,"
            + " changed_at, changed_by) values (random_uuid(), '张三', 'manager', 'zhangsan',"
            + " true, 1, timestamp '2026-01-01 00:00:00', 'x')");
    store.bring(contact(Rows.customers(), "zhangsan", Rows.TIME));
    assertEquals(1, store.count("member"));
    assertEquals(
        "张三", store.value("select m.name from customer c join member m on m.id = c.owner_id"));
  }

  private static Draft.TagName tag(String name) {
    return new Draft.TagName("意向", name);
  }

  @Test
  void tagsAreMadeAsNeededAndOnlyAdded() {
    Draft.Person person = Rows.named("甲", Rows.phone("13800000001"));
    store.bring(Rows.customers().customer(person, List.of(tag("高"), tag("妈妈"))));
    Rows later = Rows.customers().customer(person, List.of(tag("高"), tag("新客")));
    assertEquals(1, store.bring(later).counts().tags());
    assertEquals(3, store.count("customer_tag"));
    assertEquals(1, store.count("tag_group"));
    assertTrue(store.plan(later).isEmpty());
  }

  @Test
  void aTagFileTakesTagsOffAndRejectsStrangers() {
    Draft.Person person = Rows.named("甲", Rows.phone("13800000001"));
    store.bring(Rows.customers().customer(person, List.of(tag("高"), tag("妈妈"))));
    Rows rows =
        Rows.of(ImportKind.TAGS)
            .tags(person, List.of(tag("新客")), List.of(tag("高")))
            .tags(Rows.person(Rows.phone("13900000000")), List.of(tag("高")), List.of());
    ImportPlan plan = store.plan(rows);
    assertEquals("exchange.plan.unknown-customer", plan.counts().rejections().get(0).reason());
    int batch = store.bring(rows).batchNo();
    assertEquals(
        List.of("妈妈", "新客"),
        store
            .rows("select t.name from customer_tag c join tag t on t.id = c.tag_id order by 1")
            .getValues(0, String.class));
    store.service.undo(batch, "analyst");
    assertEquals(
        List.of("妈妈", "高"),
        store
            .rows("select t.name from customer_tag c join tag t on t.id = c.tag_id order by 1")
            .getValues(0, String.class));
  }

  private static Rows attribute(String value) {
    return Rows.customers()
        .customer(
            Rows.person(Rows.phone("13800000001")),
            List.of(),
            Map.of("肤质", value),
            Optional.empty(),
            List.of());
  }

  @Test
  void attributesFollowTheirPolicy() {
    store.bring(attribute("干"));
    assertTrue(store.plan(attribute("油")).isEmpty());
    store.bring(attribute("油"), OVERWRITE);
    assertEquals("油", store.value("select attribute_value from customer_attribute"));
  }

  private static Rows consent(boolean isGiven, Optional<LocalDateTime> at) {
    return Rows.customers()
        .customer(
            Rows.person(Rows.phone("13800000001")),
            List.of(),
            Map.of(),
            Optional.empty(),
            List.of(new Draft.ConsentStatement("marketing", isGiven, at, "门店")));
  }

  @Test
  void aConsentIsAddedWhenItDiffersFromTheLatest() {
    store.bring(consent(true, Optional.of(Rows.TIME)));
    assertTrue(store.plan(consent(true, Optional.of(Rows.TIME.plusDays(1)))).isEmpty());
    store.bring(consent(false, Optional.of(Rows.TIME.plusDays(1))));
    assertEquals(2, store.count("consent"));
    assertEquals(
        "withdrawn", store.value("select state from consent order by stated_at desc limit 1"));
  }

  @Test
  void anOlderFileDoesNotBringAWithdrawnConsentBack() {
    store.bring(consent(true, Optional.of(Rows.TIME)));
    store.bring(consent(false, Optional.of(Rows.TIME.plusDays(1))));
    assertTrue(store.plan(consent(true, Optional.of(Rows.TIME))).isEmpty());
    ImportPlan undated = store.plan(consent(true, Optional.empty()));
    assertEquals(ConflictKind.CONSENT_WITHDRAWN, undated.conflicts().getFirst().kind());
    assertTrue(undated.isEmpty());
    store.bring(
        consent(true, Optional.empty()),
        ImportOptions.DEFAULT.choosing(undated.conflicts().getFirst(), ConflictChoice.TAKE_FILE));
    assertEquals(3, store.count("consent"));
  }

  @Test
  void theSameCustomerFileAgainWritesNothingButItsRecord() {
    Rows rows = contact(Rows.customers(), "李四", Rows.TIME);
    rows.customer(Rows.named("乙", Rows.phone("13800000002")), List.of(tag("高")));
    store.bring(rows);
    var counts = store.bring(rows).counts();
    assertEquals(0, counts.actions().created() + counts.actions().updated());
    assertEquals(2, counts.customerActions().unchanged());
    assertEquals(0, store.count("import_change"));
    assertEquals(2, store.count("customer_lineage"));
  }
}
