package org.siyu.app.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.MessageFormat;
import org.junit.jupiter.api.Test;

class EnglishCountsTest {
  @Test
  void oneIsSingular() {
    assertEquals("{0} customer", EnglishCounts.agree("{0} customers", "1"));
    assertEquals("{0} new customer, {1} orders", agree("{0} new customers, {1} orders", 1, 2));
    assertEquals("{0} row was hidden", agree("{0} rows were hidden", "1"));
    assertEquals("{0,number,0} day ago", agree("{0,number,0} days ago", 1));
    assertEquals("{0} copy kept", agree("{0} copies kept", "1"));
  }

  @Test
  void allElseStaysAsItIs() {
    assertEquals("{0} customers have", agree("{0} customers have", "1,001"));
    assertEquals("{0} customers", agree("{0} customers", "0"));
    assertEquals("{0} of orders", agree("{0} of orders", "1"));
    assertEquals("{0} of {1} customers", agree("{0} of {1} customers", "1", "11"));
    assertEquals("Customers of {0}: orders", agree("Customers of {0}: orders", "1"));
  }

  private static String agree(String pattern, Object... arguments) {
    return EnglishCounts.agree(pattern, arguments);
  }

  @Test
  void theValuesAreNeverTouched() {
    Messages messages = new Messages(Language.ENGLISH);
    assertEquals(
        "Tagged 1 customer “2 orders”.", messages.text("customers.done.tagged", "1", "2 orders"));
    assertEquals(
        "1 order is named after 1 orders",
        MessageFormat.format(
            EnglishCounts.agree("{0} orders are named after {1}", "1", "1 orders"),
            "1",
            "1 orders"));
  }
}
