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
  void ordinaryNamesOfRarerCharactersAreTold() {
    assertEquals("wl", PinyinInitials.of("王璐"));
    assertEquals("lyhq", PinyinInitials.of("李妍昊琪"));
    assertEquals("czz", PinyinInitials.of("陈甄臻"));
    assertEquals("z", PinyinInitials.of("㑳"));
    assertEquals("y", PinyinInitials.of("𠮷野"));
  }

  @Test
  void lettersAndDigitsKeepTheirPlace() {
    assertEquals("xy166", PinyinInitials.of("小鱼166"));
    assertEquals("xMim2", PinyinInitials.of("小Mi米😊 2"));
  }

  @Test
  void aSurnameIsReadAsSurname() {
    assertEquals("zxy", PinyinInitials.asName("曾小鱼"));
    assertEquals("cxy", PinyinInitials.of("曾小鱼"));
    assertEquals("", PinyinInitials.asName("王小鱼"));
    assertEquals("", PinyinInitials.asName("c小鱼"));
    assertEquals("", PinyinInitials.asName(""));
  }

  @Test
  void whatHasNoneOfTheseCharactersHasNone() {
    assertEquals("", PinyinInitials.of("Anna"));
    assertEquals("", PinyinInitials.of(""));
  }
}
