package org.siyu.core.sop;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Problem;
import org.siyu.core.team.MemberRole;

/// Reads one row of texts, and tells of each that cannot be read. A row is only made when all of
/// its texts could be read.
public final class SopCellReader {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]");
  private static final Pattern SLA =
      Pattern.compile("(\\d{1,5})\\s*(m|min|minutes?|分钟|分|h|hours?|小时|d|days?|天)");
  private static final int DAY_LIMIT = 365;
  private static final int MOST_MINUTES = 7 * 24 * 60;
  private static final BigDecimal MOST = new BigDecimal("1000000000000");

  private final Map<SopColumn, String> cells;
  private final BiConsumer<SopColumn, Problem> troubles;
  private boolean isReadable = true;

  /// @param cells missing ones are empty
  /// @param troubles takes what is wrong; the problems have no place
  public SopCellReader(Map<SopColumn, String> cells, BiConsumer<SopColumn, Problem> troubles) {
    this.cells = cells;
    this.troubles = troubles;
  }

  /// What stands at the head of a template.
  public record Head(String code, SopLanguage language, SopTemplate.Overview overview) {}

  public Optional<Head> head() {
    String code = key(SopColumn.CODE);
    SopLanguage language = choice(SopColumn.LANGUAGE, SopLanguage.class, SopLanguage.ZH);
    SopTemplate.Overview overview =
        new SopTemplate.Overview(
            text(SopColumn.NAME),
            choice(SopColumn.GOAL, SopGoal.class, SopGoal.ACTIVATE),
            choice(SopColumn.USE, SopUse.class, SopUse.BOTH),
            text(SopColumn.SUMMARY),
            text(SopColumn.AUDIENCE));
    return made(new Head(code, language, overview));
  }

  public Optional<SopStep> step() {
    return made(
        new SopStep(
            key(SopColumn.STEP_KEY),
            choice(SopColumn.STEP_STAGE, SopStage.class, SopStage.EXECUTION),
            text(SopColumn.STEP_TITLE),
            new SopStep.Timing(
                whole(SopColumn.STEP_DAY, -DAY_LIMIT, DAY_LIMIT, SopProblem.INVALID_DAY),
                time(),
                whole(SopColumn.STEP_MINUTES, 0, MOST_MINUTES, SopProblem.INVALID_MINUTES),
                choice(SopColumn.STEP_RULE, WorkingDayRule.class, WorkingDayRule.NONE)),
            new SopStep.Work(
                choice(SopColumn.STEP_ROLE, MemberRole.class, MemberRole.OPERATOR),
                sla(),
                text(SopColumn.STEP_CHECKLIST).lines().toList(),
                text(SopColumn.STEP_MATERIAL),
                text(SopColumn.STEP_EVIDENCE)),
            new SopStep.Message(
                text(SopColumn.STEP_CHANNEL),
                isYes(SopColumn.STEP_CONTENT),
                text(SopColumn.STEP_SCRIPT)),
            Arrays.asList(text(SopColumn.STEP_AFTER).split("[,，、;；\\s]+", -1))));
  }

  public Optional<SopTarget> target() {
    return made(
        new SopTarget(
            choice(SopColumn.TARGET_MEASURE, SopMeasure.class, SopMeasure.ORDERS),
            amount(SopColumn.TARGET_VALUE),
            text(SopColumn.TARGET_NOTE)));
  }

  public Optional<SopBudgetLine> budget() {
    return made(
        new SopBudgetLine(
            choice(SopColumn.BUDGET_KIND, SopBudgetLine.Kind.class, SopBudgetLine.Kind.OTHER),
            text(SopColumn.BUDGET_NAME),
            Money.of(amount(SopColumn.BUDGET_AMOUNT)),
            text(SopColumn.BUDGET_BASIS)));
  }

  public Optional<SopRisk> risk() {
    return made(
        new SopRisk(
            choice(SopColumn.RISK_KIND, SopRisk.Kind.class, SopRisk.Kind.OPERATION),
            choice(SopColumn.RISK_LEVEL, SopRisk.Level.class, SopRisk.Level.MEDIUM),
            text(SopColumn.RISK_NAME),
            text(SopColumn.RISK_MEASURE),
            choice(SopColumn.RISK_ROLE, MemberRole.class, MemberRole.OPS_MANAGER)));
  }

  public Optional<String> question() {
    return made(text(SopColumn.QUESTION_TEXT));
  }

  private <T> Optional<T> made(T row) {
    return isReadable ? Optional.of(row) : Optional.empty();
  }

  private String text(SopColumn column) {
    String written = SopWords.text(cells.getOrDefault(column, ""));
    String text = column.isLong() ? written : SopWords.line(written);
    if (text.isEmpty() && column.isNeeded()) {
      fail(column, Problem.of(SopProblem.BLANK));
    } else if (text.length() > column.longest()) {
      fail(column, Problem.of(SopProblem.TOO_LONG, column.longest()));
    }
    return text;
  }

  private String key(SopColumn column) {
    String key = text(column);
    if (!key.isEmpty() && !SopRules.isKey(key)) {
      fail(column, Problem.of(SopProblem.INVALID_KEY, key));
    }
    return key;
  }

  private <E extends Enum<E> & Code> E choice(SopColumn column, Class<E> type, E otherwise) {
    String written = text(column).toLowerCase(Locale.ROOT);
    if (written.isEmpty()) {
      return otherwise;
    }
    if (column.choices().contains(written)) {
      return Code.parse(type, written);
    }
    unknown(column, written);
    return otherwise;
  }

  private void unknown(SopColumn column, String written) {
    fail(
        column,
        Problem.of(SopProblem.UNKNOWN_CHOICE, written, String.join(", ", column.choices())));
  }

  private boolean isYes(SopColumn column) {
    String written = text(column).toLowerCase(Locale.ROOT);
    if (!written.isEmpty() && !List.of("yes", "no").contains(written)) {
      unknown(column, written);
    }
    return written.equals("yes");
  }

  private int whole(SopColumn column, int least, int most, SopProblem problem) {
    String written = text(column);
    if (written.isEmpty()) {
      return 0;
    }
    try {
      int number = new BigDecimal(plain(written)).intValueExact();
      if (number >= least && number <= most) {
        return number;
      }
    } catch (ArithmeticException | NumberFormatException notWhole) {
      // told below
    }
    fail(column, Problem.of(problem, written));
    return 0;
  }

  private BigDecimal amount(SopColumn column) {
    String written = text(column);
    if (written.isEmpty()) {
      return BigDecimal.ZERO;
    }
    try {
      BigDecimal number = new BigDecimal(plain(written).replace(",", ""));
      if (number.signum() >= 0
          && number.compareTo(MOST) <= 0
          && number.stripTrailingZeros().scale() <= 2) {
        return number;
      }
    } catch (NumberFormatException notNumber) {
      // told below
    }
    fail(column, Problem.of(SopProblem.INVALID_AMOUNT, written));
    return BigDecimal.ZERO;
  }

  /// Signs as they stand in front of numbers in the field: `D+3`, `第`, `−1`, `+2`.
  private static String plain(String written) {
    String number = written.strip().replace('−', '-').replace('－', '-').replace('＋', '+');
    if (number.startsWith("D") || number.startsWith("d")) {
      number = number.substring(1);
    }
    return number.startsWith("+") ? number.substring(1) : number;
  }

  private Optional<LocalTime> time() {
    String written = text(SopColumn.STEP_TIME).replace('：', ':');
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalTime.parse(written, TIME));
    } catch (DateTimeParseException notTime) {
      fail(SopColumn.STEP_TIME, Problem.of(SopProblem.INVALID_TIME, written));
      return Optional.empty();
    }
  }

  private Optional<Duration> sla() {
    String written = text(SopColumn.STEP_SLA).toLowerCase(Locale.ROOT);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Matcher parts = SLA.matcher(written);
    if (!parts.matches() || Integer.parseInt(parts.group(1)) == 0) {
      fail(SopColumn.STEP_SLA, Problem.of(SopProblem.INVALID_SLA, written));
      return Optional.empty();
    }
    int number = Integer.parseInt(parts.group(1));
    return Optional.of(
        switch (parts.group(2).charAt(0)) {
          case 'm', '分' -> Duration.ofMinutes(number);
          case 'h', '小' -> Duration.ofHours(number);
          default -> Duration.ofDays(number);
        });
  }

  private void fail(SopColumn column, Problem problem) {
    isReadable = false;
    troubles.accept(column, problem);
  }
}
