package org.siyu.core.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedCustomersTest {
  private static final CustomerRow ZHANG = Rows.named("小云", "张伟", "13800001234");
  private static final CustomerRow OTHER_ZHANG = Rows.named("大云", "张伟", "13911112222");
  private static final CustomerRow ANNA = Rows.named("Anna Li", "李安", "13700007777");
  private static final CustomerList LIST = new CustomerList(List.of(ZHANG, OTHER_ZHANG, ANNA));

  private static PastedCustomers read(String... lines) {
    return PastedCustomers.read(LIST, String.join("\r\n", lines));
  }

  @Test
  void aLineNamesACustomerByPhoneKeyOrName() {
    PastedCustomers read =
        read("+86 138-0000-1234", " anna li ", "", "wm" + "大云".hashCode(), "１３８００００１２３４");
    assertEquals(List.of(ZHANG.id(), ANNA.id(), OTHER_ZHANG.id()), read.found());
    assertEquals(List.of(), read.unknown());
  }

  @Test
  void aNameOfSeveralNeedsSomethingElseInItsLine() {
    PastedCustomers read = read("张伟", "张伟\t13911112222", "张伟，小云", "张伟 13800001234");
    assertEquals(List.of("张伟"), read.ambiguous());
    assertEquals(List.of(OTHER_ZHANG.id(), ZHANG.id()), read.found());
  }

  @Test
  void whatNobodyIsCalledIsNamedAsItWasWritten() {
    PastedCustomers read = read("王五", "李", "13800001234,王五");
    assertEquals(List.of("王五", "李"), read.unknown());
    assertEquals(List.of(ZHANG.id()), read.found());
  }

  @Test
  void aLineThatSpeaksOfTwoIsNotDecided() {
    assertEquals(List.of("小云,大云"), read("小云,大云").ambiguous());
  }

  @Test
  void nothingPastedIsNobody() {
    assertEquals(new PastedCustomers(List.of(), List.of(), List.of()), read(" ", ""));
  }
}
