package org.siyu.app.i18n;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Supplier;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;

/// Writes numbers, money, shares, dates and spans of time in the language of now. The currency is
/// the workspace's, whatever the language.
public final class Formats {
  private final Messages messages;
  private final Supplier<Currency> currency;

  public Formats(Messages messages, Supplier<Currency> currency) {
    this.messages = messages;
    this.currency = currency;
  }

  public String number(long value) {
    return pattern("#,##0").format(value);
  }

  /// @param digits digits after the point, always that many
  public String decimal(double value, int digits) {
    return pattern(digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits)).format(value);
  }

  /// A change: `+12`, `−3`, `0`.
  public String signed(long value) {
    return value > 0 ? "+" + number(value) : minus(number(value));
  }

  /// To the cent: `¥1,289.50`, `−¥3.00`.
  public String money(Money value) {
    return money(value.amount(), "#,##0.00");
  }

  /// Without cents, for sums and tiles: `¥1,290`.
  public String wholeMoney(Money value) {
    return money(value.amount().setScale(0, RoundingMode.HALF_UP), "#,##0");
  }

  /// Three significant digits or four: `¥122.6万`, `¥12.3K`, `¥1.23M`; small amounts whole.
  public String shortMoney(Money value) {
    BigDecimal size = value.amount().abs();
    boolean chinese = messages.language() == Language.CHINESE;
    String word;
    int shift;
    if (size.compareTo(BigDecimal.valueOf(chinese ? 100_000_000 : 1_000_000_000)) >= 0) {
      word = chinese ? "亿" : "B";
      shift = chinese ? 8 : 9;
    } else if (chinese && size.compareTo(BigDecimal.valueOf(10_000)) >= 0) {
      word = "万";
      shift = 4;
    } else if (!chinese && size.compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
      word = "M";
      shift = 6;
    } else if (!chinese && size.compareTo(BigDecimal.valueOf(10_000)) >= 0) {
      word = "K";
      shift = 3;
    } else {
      return wholeMoney(value);
    }
    BigDecimal shown = value.amount().movePointLeft(shift);
    boolean isLong = shown.abs().compareTo(BigDecimal.TEN) >= 0;
    return money(shown, isLong ? "#,##0.0" : "#,##0.00") + word;
  }

  /// With one digit after the point where it is not whole: `12.5%`, `20%`.
  public String percent(Percent value) {
    return pattern("#,##0.#%").format(value.fraction());
  }

  public String percent(Percent value, int digits) {
    return pattern(digits == 0 ? "#,##0%" : "#,##0." + "0".repeat(digits) + "%")
        .format(value.fraction());
  }

  /// `2026-11-22` in both languages: short, sorts, cannot be misread.
  public String date(LocalDate value) {
    return value.toString();
  }

  /// `2026-11-22 09:05`.
  public String dateTime(LocalDateTime value) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).format(value);
  }

  public String time(LocalTime value) {
    return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(value);
  }

  /// In words: `2026年11月22日`, `Nov 22, 2026`.
  public String longDate(LocalDate value) {
    return DateTimeFormatter.ofLocalizedDate(
            messages.language() == Language.CHINESE ? FormatStyle.LONG : FormatStyle.MEDIUM)
        .withLocale(messages.language().locale())
        .format(value);
  }

  /// How long ago: `just now`, `5 minutes ago`, `yesterday`, `12 days ago`; a date beyond 30 days.
  public String relative(LocalDateTime then, LocalDateTime now) {
    long minutes = ChronoUnit.MINUTES.between(then, now);
    if (minutes < 0) {
      return dateTime(then);
    }
    if (minutes < 1) {
      return messages.text("time.just-now");
    }
    if (minutes < 60) {
      return messages.text("time.minutes-ago", minutes);
    }
    long days = ChronoUnit.DAYS.between(then.toLocalDate(), now.toLocalDate());
    if (days == 0 || minutes < 12 * 60) {
      return messages.text("time.hours-ago", minutes / 60);
    }
    if (days == 1) {
      return messages.text("time.yesterday");
    }
    return days <= 30 ? messages.text("time.days-ago", days) : date(then.toLocalDate());
  }

  /// Rounded as a person would say it: `12 s`, `3 min`, `2 h 5 min`.
  public String duration(Duration value) {
    long seconds = Math.max(1, value.toSeconds());
    if (seconds < 60) {
      return messages.text("time.seconds", seconds);
    }
    long minutes = Math.round(seconds / 60.0);
    return minutes < 60
        ? messages.text("time.minutes", minutes)
        : messages.text("time.hours-minutes", minutes / 60, minutes % 60);
  }

  /// `812 B`, `4.2 KB`, `186 MB`.
  public String fileSize(long bytes) {
    if (bytes < 1024) {
      return number(bytes) + " B";
    }
    double size = bytes;
    String[] units = {"KB", "MB", "GB", "TB"};
    int unit = -1;
    while (size >= 1024 && unit < units.length - 1) {
      size /= 1024;
      unit++;
    }
    return decimal(size, size < 10 ? 1 : 0) + " " + units[unit];
  }

  public String currencySymbol() {
    String code = currency.get().getCurrencyCode();
    return switch (code) {
      case "CNY", "JPY" -> "¥";
      case "USD" -> "$";
      case "GBP" -> "£";
      case "EUR" -> "€";
      default -> code + " ";
    };
  }

  private String money(BigDecimal amount, String pattern) {
    String digits = currencySymbol() + pattern(pattern).format(amount.abs());
    return amount.signum() < 0 ? "−" + digits : digits;
  }

  private static String minus(String number) {
    return number.replace('-', '−');
  }

  private DecimalFormat pattern(String pattern) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(messages.language().locale());
    DecimalFormat format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }
}
