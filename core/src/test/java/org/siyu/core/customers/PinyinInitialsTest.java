package org.siyu.core.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PinyinInitialsTest {
  @Test
  void eachLettersFirstAndLastCharactersAreTold() {
    assertEquals("aabbccddeeffgghh", PinyinInitials.of("阿澳八怖擦错搭堕蛾贰发咐噶过哈祸"));
    assertEquals("jjkkllmmnnooppqq", PinyinInitials.of("击骏喀阔垃络妈穆拿诺哦沤啪曝期群"));
    assertEquals("rrssttwwxxyyzz", PinyinInitials.of("然弱撒所塌唾挖误昔迅压孕匝座"));
  }

  @Test
  void whatIsNotChineseIsPassedOver() {
    assertEquals("xm", PinyinInitials.of("小Mi米😊2"));
    assertEquals("", PinyinInitials.of("Anna"));
    assertEquals("", PinyinInitials.of(""));
  }
}
