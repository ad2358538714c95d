package org.siyu.core.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.ErrorCode;

class IdentityValuesTest {
  private static String canonical(IdentityKind kind, String typed) {
    return IdentityValues.canonical(kind, typed).orElseThrow().value();
  }

  private static Optional<ErrorCode> wrong(IdentityKind kind, String typed) {
    return IdentityValues.check(kind, typed).map(problem -> problem.code());
  }

  @Test
  void phonesAreReadAsPeopleTypeThem() {
    for (String typed :
        List.of(
            "13800001234",
            " 138 0000 1234 ",
            "138-0000-1234",
            "１３８００００１２３４",
            "+86 138 0000 1234",
            "（86）13800001234",
            "008613800001234",
            "\u202d13800001234\u202c")) {
      assertEquals("13800001234", canonical(IdentityKind.PHONE, typed), typed);
    }
    assertEquals("057188887777", canonical(IdentityKind.PHONE, "0571-8888 7777"));
    assertEquals("4001234567", canonical(IdentityKind.PHONE, "400 123 4567"));
    assertEquals("447911123456", canonical(IdentityKind.PHONE, "+44 7911 123456"));
  }

  @Test
  void whatIsNoWholeNumberIsNoPhone() {
    for (String typed :
        List.of("1380000123", "138****1234", "1234567", "phone", "+", "()", "12800001234", "😀")) {
      assertEquals(
          Optional.of(CustomerProblem.INVALID_PHONE), wrong(IdentityKind.PHONE, typed), typed);
    }
  }

  @Test
  void otherKeysAreCheckedEachInItsWay() {
    assertEquals("wmAbC-1_2", canonical(IdentityKind.WECOM_EXTERNAL_ID, " ｗｍAbC-1_2 "));
    for (String typed : List.of("xx123", "wm", "wm 12", "wm张三")) {
      assertEquals(
          Optional.of(CustomerProblem.INVALID_WECOM_ID),
          wrong(IdentityKind.WECOM_EXTERNAL_ID, typed),
          typed);
    }
    assertEquals("VIP 0017", canonical(IdentityKind.MEMBERSHIP_NO, "VIP 00１7"));
    assertEquals(
        Optional.of(CustomerProblem.INVALID_KEY), wrong(IdentityKind.MEMBERSHIP_NO, "00**7"));
    assertEquals("taobao:小 云", canonical(IdentityKind.SHOP_ACCOUNT, "taobao： 小 云"));
    for (String typed : List.of("小云", "taobao:", ":小云", "taobao:t**8")) {
      assertEquals(
          Optional.of(CustomerProblem.INVALID_SHOP_ACCOUNT),
          wrong(IdentityKind.SHOP_ACCOUNT, typed),
          typed);
    }
    assertEquals(
        Optional.of(CustomerProblem.TOO_LONG), wrong(IdentityKind.UNION_ID, "o".repeat(129)));
  }

  @Test
  void blankTextIsNoKey() {
    assertTrue(IdentityValues.canonical(IdentityKind.PHONE, " \u3000").isEmpty());
  }
}
