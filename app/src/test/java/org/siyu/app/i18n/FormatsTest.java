package org.siyu.app.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;

class FormatsTest {
  private final Messages messages = new Messages(Language.ENGLISH);
  private final Formats formats = new Formats(messages, () -> Currency.getInstance("CNY"));

  @Test
  void numbersAreGrouped() {
    assertEquals("34,766", formats.number(34_766));
    assertEquals("−1,234", formats.signed(-1_234));
    assertEquals("+12", formats.signed(12));
    assertEquals("2.50", formats.decimal(2.5, 2));
  }

  @Test
  void moneyCarriesTheWorkspacesCurrencyInBothLanguages() {
    assertEquals("¥1,226,324.08", formats.money(new Money(122_632_408)));
    assertEquals("−¥3.00", formats.money(new Money(-300)));
    messages.switchTo(Language.CHINESE);
    assertEquals("¥1,226,324.08", formats.money(new Money(122_632_408)));
    Formats sterling = new Formats(messages, () -> Currency.getInstance("GBP"));
    assertEquals("£5", sterling.wholeMoney(new Money(500)));
  }

  @Test
  void largeMoneyIsShortenedAsTheLanguageDoes() {
    assertEquals("¥1.23M", formats.shortMoney(new Money(122_632_408)));
    assertEquals("¥33.3K", formats.shortMoney(new Money(3_331_000)));
    assertEquals("¥850", formats.shortMoney(new Money(85_000)));
    messages.switchTo(Language.CHINESE);
    assertEquals("¥122.6万", formats.shortMoney(new Money(122_632_408)));
    assertEquals("−¥2.50亿", formats.shortMoney(new Money(-25_000_000_000L)));
  }

  @Test
  void sharesAreShownAsPercents() {
    assertEquals("20%", formats.percent(new Percent(0.2)));
    assertEquals("12.5%", formats.percent(new Percent(0.125)));
    assertEquals("33.33%", formats.percent(new Percent(1 / 3.0), 2));
  }

  @Test
  void datesSortAndCannotBeMisread() {
    assertEquals("2026-11-02", formats.date(LocalDate.of(2026, 11, 2)));
    assertEquals("2026-11-02 09:05", formats.dateTime(LocalDateTime.of(2026, 11, 2, 9, 5)));
    messages.switchTo(Language.CHINESE);
    assertEquals("2026年11月2日", formats.longDate(LocalDate.of(2026, 11, 2)));
  }

  @Test
  void timesAgoAreSaidAsAPersonWould() {
    LocalDateTime now = LocalDateTime.of(2026, 11, 22, 10, 0);
    assertEquals("just now", formats.relative(now.minusSeconds(20), now));
    assertEquals("1 minute ago", formats.relative(now.minusMinutes(1), now));
    assertEquals("5 minutes ago", formats.relative(now.minusMinutes(5), now));
    assertEquals("3 hours ago", formats.relative(now.minusHours(3), now));
    assertEquals("yesterday", formats.relative(now.minusHours(20), now));
    assertEquals("12 days ago", formats.relative(now.minusDays(12), now));
    assertEquals("2026-10-01", formats.relative(LocalDateTime.of(2026, 10, 1, 8, 0), now));
  }

  @Test
  void spansAndSizesAreRounded() {
    assertEquals("12 s", formats.duration(Duration.ofMillis(12_300)));
    assertEquals("3 min", formats.duration(Duration.ofSeconds(170)));
    assertEquals("2 h 5 min", formats.duration(Duration.ofMinutes(125)));
    assertEquals("812 B", formats.fileSize(812));
    assertEquals("4.2 KB", formats.fileSize(4_300));
    assertEquals("186 MB", formats.fileSize(195_035_136L));
  }
}
