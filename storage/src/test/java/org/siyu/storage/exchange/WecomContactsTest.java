package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.exchange.ImportKit.cells;
import static org.siyu.storage.exchange.ImportKit.header;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.exchange.planning.FieldPolicy;
import org.siyu.core.exchange.planning.ImportOptions;
import org.siyu.core.exchange.planning.UpdatePolicy;

/// WeCom's customer list has a row for each member who added the customer: who added first counts.
class WecomContactsTest {
  private static final Object[] HEADER = header("客户名称, 描述, 添加人, 添加人账号, 添加时间, 来源, 手机, 标签组1(兴趣)");
  private static final Object[] MAY =
      cells("小雨||韩梅梅|hanmm|2024-05-01 09:00|名片分享|13800138000|护肤、母婴");
  private static final Object[] MARCH = cells("小雨||李雷|lilei|2024-03-01 10:20|扫描二维码|13800138000|彩妆");
  private static final Object[] JUNE = cells("小雨||王芳|wangf|2024-06-01 09:00|群聊|13800138000|护肤");

  @TempDir Path folder;
  private ImportKit kit;
  private ImportFixture store;

  @BeforeEach
  void open() {
    kit = new ImportKit(folder);
    store = new ImportFixture(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void bring(Object[]... rows) throws Exception {
    bring(ImportOptions.DEFAULT, rows);
  }

  private void bring(ImportOptions options, Object[]... rows) throws Exception {
    List<Object[]> all = new ArrayList<>(List.of(rows));
    all.addFirst(HEADER);
    Path file = kit.xlsx(all.toArray(Object[][]::new));
    store.bring(kit.drafts(file), options);
    assertTrue(store.plan(kit.drafts(file), options).isEmpty(), "again it changes nothing");
  }

  private void assertJoined(String at, String owner, String channel) {
    assertEquals(1, store.count("customer"));
    assertEquals(at + ":00.0", store.value("select joined_at from customer"));
    assertEquals(
        owner, store.value("select m.name from customer c join member m on m.id = c.owner_id"));
    assertEquals(channel, store.value("select channel from customer"));
  }

  @Test
  void theEarliestOfSeveralRowsCounts() throws Exception {
    bring(MAY, MARCH, JUNE);
    assertJoined("2024-03-01 10:20", "李雷", "扫描二维码");
    assertEquals(3, store.count("customer_contact"));
    assertEquals(3, store.count("customer_tag"));
  }

  @Test
  void anEarlierRowOfALaterFileTakesItsPlace() throws Exception {
    bring(MAY, JUNE);
    assertJoined("2024-05-01 09:00", "韩梅梅", "名片分享");
    bring(MARCH);
    assertJoined("2024-03-01 10:20", "李雷", "扫描二维码");
    assertEquals(3, store.count("customer_contact"));
    assertEquals(3, store.count("customer_tag"));
  }

  @Test
  void aLaterRowOfALaterFileChangesNothingOfThem() throws Exception {
    bring(MARCH);
    bring(ImportOptions.DEFAULT.with(UpdatePolicy.all(FieldPolicy.OVERWRITE)), MAY);
    assertJoined("2024-03-01 10:20", "李雷", "扫描二维码");
    assertEquals(2, store.count("customer_contact"));
  }

  @Test
  void anOwnerWhomAPersonHasGivenStays() throws Exception {
    bring(MAY, JUNE);
    store.execute("update customer set owner_id = (select id from member where name = '王芳')");
    bring(MARCH);
    assertJoined("2024-03-01 10:20", "王芳", "扫描二维码");
  }

  @Test
  void undoingTheLaterFileBringsTheFormerContactBack() throws Exception {
    bring(MAY);
    bring(MARCH);
    store.service.undo(2, "analyst");
    assertJoined("2024-05-01 09:00", "韩梅梅", "名片分享");
  }
}
