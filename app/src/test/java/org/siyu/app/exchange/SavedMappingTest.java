package org.siyu.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.core.exchange.mapping.ColumnTarget;
import org.siyu.core.exchange.mapping.MappedColumn;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.profile.Profile;

/// Mappings that a person has settled, kept for the next file.
@Execution(ExecutionMode.CONCURRENT)
class SavedMappingTest {
  @TempDir Path folder;
  private ImportRig rig;
  private ImportViewModel model;

  @BeforeEach
  void open() {
    rig = new ImportRig(folder);
    model = rig.wizard();
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void aSavedMappingIsFoundAgainByItsHeadersWithTheMeaningsOfItsValues() {
    model.addFiles(
        List.of(rig.file("shop.csv", "单号,啥时候,多少钱,谁买的,咋样了", "o1,2026-05-01,9.00,anna,妥了")));
    SheetItem item = model.sheets().items().getFirst();
    model.remap(item, profile("generic-orders"), 1);
    ImportField[] meanings = {
      ImportField.ORDER_NO,
      ImportField.ORDERED_AT,
      ImportField.ORDER_AMOUNT,
      ImportField.SHOP_ACCOUNT,
      ImportField.STATUS
    };
    for (int column = 0; column < meanings.length; column++) {
      model.map(
          model.sheets().chosen().getFirst(), column, new ColumnTarget.ToField(meanings[column]));
    }
    model.next();
    model.assign(model.unknownValues().getFirst(), "completed");
    for (int i = 0; i < 3; i++) {
      model.next();
    }
    assertEquals(ImportStep.RESULT, model.step());
    model.saveProfile("小店 2026", () -> {});
    assertEquals(List.of(), model.problems());
    assertTrue(model.hasProfile("小店 2026"));

    ImportViewModel next = rig.wizard();
    next.addFiles(
        List.of(rig.file("june.csv", "单号,啥时候,多少钱,谁买的,咋样了", "o2,2026-06-01,5.00,bert,妥了")));
    SheetItem found = next.sheets().chosen().getFirst();
    assertTrue(found.sheet().best().orElseThrow().isByFingerprint());
    assertEquals(Optional.of("小店 2026"), next.savedName());
    next.next();
    assertEquals(List.of(), next.unknownValues());
    next.next();
    assertEquals(0, next.plan().orElseThrow().rejectedCount());
  }

  @Test
  void aSavedMappingIsEditedUnderItsNameAndCopiedUnderAnother() {
    model.addFiles(List.of(rig.file("a.csv", "会员号,姓名,口味", "m1,张三,辣")));
    model.map(model.sheets().chosen().getFirst(), 2, new ColumnTarget.ToField(ImportField.NOTES));
    model.saveProfile("门店", () -> {});
    ImportViewModel edit = rig.wizard();
    edit.addFiles(List.of(folder.resolve("a.csv")));
    edit.map(edit.sheets().chosen().getFirst(), 2, new ColumnTarget.ToAttribute("口味"));
    edit.saveProfile("门店", () -> {});
    edit.saveProfile("门店二", () -> {});
    assertEquals(2, rig.wizard().profiles().stream().filter(ProfileName::isOwn).count());
    ImportViewModel again = rig.wizard();
    again.addFiles(List.of(folder.resolve("a.csv")));
    MappedColumn taste =
        again.sheets().chosen().getFirst().columns().orElseThrow().columns().get(2);
    assertEquals(new ColumnTarget.ToAttribute("口味"), taste.target());
  }

  @Test
  void aNameNeverReplacesAMappingThatShips() {
    for (Profile shipped : rig.services().profiles().all()) {
      assertTrue(ProfileName.id(shipped.id()).startsWith("my-"));
    }
    assertEquals("my-小店-2026", ProfileName.id(" 小店 / 2026 "));
  }

  private Profile profile(String id) {
    return rig.services().profiles().find(id).orElseThrow();
  }
}
