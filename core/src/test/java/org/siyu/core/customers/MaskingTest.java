package org.siyu.core.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MaskingTest {
  @Test
  void aPhoneKeepsItsEnds() {
    assertEquals("138****1234", Masking.phone("13800001234"));
    assertEquals("447****6789", Masking.phone("447123456789"));
    assertEquals("****67", Masking.phone("1234567"));
    assertEquals("****", Masking.phone("12"));
  }

  @Test
  void aNameKeepsItsFirstCharacter() {
    assertEquals("张*", Masking.name("张伟"));
    assertEquals("欧***", Masking.name("欧阳娜娜"));
    assertEquals("张*", Masking.name("张"));
    assertEquals("J*** S***", Masking.name("Jane Smith"));
  }

  @Test
  void aRareFirstCharacterOfTwoHalvesStaysWhole() {
    assertEquals("𠮷*", Masking.name("𠮷野"));
  }

  @Test
  void anIdKeepsItsLastFour() {
    assertEquals("****7f3a", Masking.id("wmABCDEF7f3a"));
    assertEquals("****45", Masking.id("12345"));
    assertEquals("****", Masking.id("1"));
  }

  @Test
  void anEmailKeepsItsDomain() {
    assertEquals("l***@example.com", Masking.email("li.na@example.com"));
    assertEquals("****", Masking.email("@example.com"));
    assertEquals("****", Masking.email("not an address"));
  }

  @Test
  void anAddressKeepsItsRegion() {
    assertEquals("浙江省杭州市****", Masking.address("浙江省杭州市西湖区文三路1号"));
    assertEquals("文三路****", Masking.address("文三路1号"));
    assertEquals("****", Masking.address("1号"));
  }

  @Test
  void whatIsEmptyOrMaskedAlreadyStays() {
    assertEquals("", Masking.phone(""));
    assertEquals("", Masking.name(""));
    assertEquals("", Masking.id(""));
    assertEquals("", Masking.email(""));
    assertEquals("138****1234", Masking.phone("138****1234"));
    assertEquals("张**", Masking.name("张**"));
  }

  @Test
  void personalDataIsShownForAPurposeOnly() {
    assertThrows(IllegalArgumentException.class, () -> new Disclosure.Unmasked(" "));
    assertEquals(
        "13800001234",
        new Disclosure.Unmasked("birthday gifts").show(PersonalData.PHONE, "13800001234"));
    assertEquals("138****1234", Disclosure.MASKED.show(PersonalData.PHONE, "13800001234"));
  }

  @Test
  void aRowTellsNothingPersonalInALog() {
    CustomerRow row = Rows.named("小云", "张伟", "13800001234");
    assertEquals("CustomerRow[" + row.id() + "]", row.toString());
    assertEquals("Names", row.names().toString());
  }
}
