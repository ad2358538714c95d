package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.exchange.ImportKit.header;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.exchange.DraftSource;
import org.siyu.core.exchange.planning.FieldPolicy;
import org.siyu.core.exchange.planning.ImportOptions;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.KnownImport;
import org.siyu.core.exchange.planning.NoticeCount;
import org.siyu.core.exchange.planning.UpdatePolicy;
import org.siyu.core.exchange.reading.FileDrafts;
import org.siyu.core.exchange.reading.ReadingChoices;
import org.siyu.core.shared.Monitor;

/// The same file again is known without a comparison, as long as the comparison would say so.
class KnownImportTest {
  @TempDir Path folder;
  private ImportKit kit;
  private ImportFixture store;

  @BeforeEach
  void setUp() {
    kit = new ImportKit(folder);
    store = new ImportFixture(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Optional<KnownImport> known(DraftSource source) {
    return store.service.known(source, ImportOptions.DEFAULT);
  }

  private Path people() throws Exception {
    return kit.csv(
        "UTF-8",
        ',',
        header("会员号, 昵称, 手机号, 备注"),
        header("m1, Ann, 13800138001, x"),
        header("m2, Bea, 13800138002, y"),
        header(", , , z"));
  }

  private FileDrafts imported() throws Exception {
    FileDrafts drafts = kit.drafts(people());
    store.bring(drafts);
    return drafts;
  }

  @Test
  void theSameFileIsKnownUnderAnyName() throws Exception {
    FileDrafts drafts = imported();
    KnownImport known = known(drafts).orElseThrow();
    assertEquals(1, known.batch().batchNo());
    assertEquals(2, known.counts().customerActions().unchanged());
    assertEquals(0, known.counts().customerActions().created());
    assertEquals(1, known.counts().linesRejected());
    ImportPlan compared = store.plan(drafts);
    assertEquals(compared.counts(), known.counts());
    assertEquals(
        ImportFixture.texts(NoticeCount.of(compared.notices())),
        ImportFixture.texts(known.notices()));
    Path copy = Files.copy(drafts.sheets().getFirst().file(), folder.resolve("copy.csv"));
    assertTrue(known(kit.drafts(copy)).isPresent());
  }

  @Test
  void itIsKnownAfterTheStoreWasClosedToo() throws Exception {
    FileDrafts drafts = imported();
    store.close();
    store = new ImportFixture(folder);
    assertTrue(known(drafts).isPresent());
  }

  @Test
  void anotherFileOrAnotherWayToReadItIsNotKnown() throws Exception {
    FileDrafts drafts = imported();
    assertFalse(known(kit.drafts(kit.text("UTF-8", "会员号,昵称\r\nm1,Ann\r\n"))).isPresent());
    Path file = drafts.sheets().getFirst().file();
    FileDrafts hiddenLeftOut =
        new FileDrafts(
            kit.files,
            new Sha256Digests(),
            kit.recognise(file, org.siyu.core.exchange.recognition.Hints.NONE).selections(),
            new ReadingChoices(false, ImportKit.CHOICES.zone()));
    assertFalse(known(hiddenLeftOut).isPresent());
    ImportOptions overwriting = ImportOptions.DEFAULT.with(UpdatePolicy.all(FieldPolicy.OVERWRITE));
    assertFalse(store.service.known(drafts, overwriting).isPresent());
    assertFalse(
        store.service.known(drafts, ImportOptions.DEFAULT.creatingWithoutIdentity()).isPresent());
  }

  @Test
  void afterAnyChangeThatAnImportWouldMeetItIsCompared() throws Exception {
    FileDrafts drafts = imported();
    String customer = "(select max(customer_id) from customer_identity)";
    String[] changes = {
      "update customer set notes = 'n'",
      "update customer_identity set batch_no = null",
      "insert into customer_attribute (customer_id, name, attribute_value) values (%s, 'a', 'b')",
      "update customer_attribute set attribute_value = 'c'",
      "delete from customer_attribute",
      "insert into tag_group (id, name, sort_position) values ('%2$s', 'g', 1)",
      "insert into tag (id, group_id, name, sort_position) values ('%2$s', '%2$s', 't', 1)",
      "insert into customer_tag (customer_id, tag_id) values (%1$s, '%2$s')",
      "delete from customer_tag",
      "insert into interaction (id, customer_id, happened_at, kind, content_hash)"
          + " values ('%2$s', %1$s, now(), 'click', 1)",
    };
    for (String change : changes) {
      store.execute(change.formatted(customer, new UUID(1, 1)));
      assertFalse(known(drafts).isPresent(), change);
      store.bring(drafts);
      assertTrue(known(drafts).isPresent(), change);
    }
  }

  @Test
  void whatAnImportDoesNotLookAtMayChange() throws Exception {
    FileDrafts drafts = imported();
    int batch = known(drafts).orElseThrow().batch().batchNo();
    store.execute(
        "insert into follow_up (id, customer_id, kind, due_at, version, changed_at, changed_by)"
            + " select '%s', max(id), 'question', now(), 1, now(), 'x' from customer"
                .formatted(new UUID(1, 1)));
    assertEquals(batch, known(drafts).orElseThrow().batch().batchNo());
  }

  @Test
  void afterAnotherImportOrAnUndoItIsCompared() throws Exception {
    FileDrafts drafts = imported();
    FileDrafts others = kit.drafts(kit.text("UTF-8", "会员号,昵称\r\nm7,Gus\r\n"));
    int second = store.bring(others).batchNo();
    assertFalse(known(drafts).isPresent());
    assertTrue(known(others).isPresent());
    store.service.undo(second, "analyst");
    assertFalse(known(drafts).isPresent());
    assertFalse(known(others).isPresent());
  }

  @Test
  void whatWasRolledBackHasChangedNothing() throws Exception {
    FileDrafts drafts = imported();
    store.isAuditFailing = true;
    try {
      store.service.commit(store.plan(kit.drafts(people())), "analyst", Monitor.NONE);
    } catch (IllegalStateException expected) {
      assertEquals("the entry cannot be kept", expected.getMessage());
    }
    store.isAuditFailing = false;
    assertTrue(known(drafts).isPresent());
  }

  @Test
  void linesOfOrdersAreKnownWithTheirSums() {
    Rows rows = Rows.orders().line("1", "m1", "s", "1.00").line("2", "", "s", "2.00");
    store.bring(rows);
    KnownImport known = known(rows).orElseThrow();
    assertEquals(1, known.counts().items());
    assertEquals("1.00", known.counts().net().toString());
    assertEquals(Optional.of(Rows.TIME), known.counts().firstOrder());
    assertEquals(LocalDateTime.of(2026, 3, 1, 10, 0), known.batch().importedAt());
  }
}
