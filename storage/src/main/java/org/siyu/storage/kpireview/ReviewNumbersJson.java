package org.siyu.storage.kpireview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.siyu.core.alerts.AlertState;
import org.siyu.core.campaign.CampaignState;
import org.siyu.core.kpi.Attainment;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Drivers;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Thresholds;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpireview.ReviewNumbers;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;
import org.siyu.storage.kpi.ClosingJson;

/// The numbers of a review as text. What an indicator is called is what the catalogue says now.
final class ReviewNumbersJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /// @param lines as text of their own
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Document(
      String taken,
      int elapsed,
      @Nullable Double score,
      double least,
      double most,
      double amber,
      double red,
      String lines,
      @Nullable List<Raised> alerts,
      @Nullable Movement tiers,
      List<Result> campaigns) {}

  /// @param by of the driver
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Raised(
      String alert,
      String indicator,
      String light,
      boolean strategy,
      String state,
      @Nullable String by,
      @Nullable String part,
      @Nullable Double share,
      String taken,
      String closed,
      String note) {}

  private record Movement(
      String from, String to, List<Tier> tiers, long up, long down, long came, long went) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Tier(String code, @Nullable String name, long before, long after) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Result(
      String campaign,
      String name,
      String day,
      String state,
      @Nullable String until,
      long turnover,
      long spent,
      @Nullable Double roi,
      int targets,
      int met) {}

  private ReviewNumbersJson() {}

  static String write(ReviewNumbers numbers) {
    try {
      return MAPPER.writeValueAsString(
          new Document(
              numbers.takenAt().toString(),
              numbers.elapsed(),
              numbers.score() instanceof Figure.Known(double score) ? score : null,
              numbers.cap().least(),
              numbers.cap().most(),
              numbers.thresholds().amber(),
              numbers.thresholds().red(),
              ClosingJson.write(numbers.lines()),
              numbers.alerts().stream().map(ReviewNumbersJson::raised).toList(),
              numbers.tiers().map(ReviewNumbersJson::movement).orElse(null),
              numbers.campaigns().stream().map(ReviewNumbersJson::result).toList()));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("numbers cannot be written", impossible);
    }
  }

  private static Raised raised(ReviewNumbers.Raised alert) {
    return new Raised(
        alert.alert().toString(),
        alert.indicator().code(),
        alert.light().code(),
        alert.asksForReview(),
        alert.state().code(),
        alert.driver().map(driver -> driver.by().code()).orElse(null),
        alert.driver().map(ReviewNumbers.Driver::part).orElse(null),
        alert.driver().map(ReviewNumbers.Driver::share).orElse(null),
        alert.takenBy(),
        alert.closedBy(),
        alert.note());
  }

  private static Movement movement(ReviewNumbers.Tiers tiers) {
    return new Movement(
        tiers.from().toString(),
        tiers.to().toString(),
        tiers.tiers().stream()
            .map(
                each ->
                    new Tier(each.code(), each.name().orElse(null), each.before(), each.after()))
            .toList(),
        tiers.up(),
        tiers.down(),
        tiers.came(),
        tiers.went());
  }

  private static Result result(ReviewNumbers.Result result) {
    return new Result(
        result.campaign().toString(),
        result.name(),
        result.day().toString(),
        result.state().code(),
        result.runsUntil().map(LocalDate::toString).orElse(null),
        result.turnover().cents(),
        result.spent().cents(),
        result.roi().map(Percent::fraction).orElse(null),
        result.targets(),
        result.met());
  }

  static ReviewNumbers read(String text, Catalogue catalogue) {
    try {
      Document document = MAPPER.readValue(text, Document.class);
      return new ReviewNumbers(
          LocalDateTime.parse(document.taken()),
          document.elapsed(),
          document.score() == null ? Figure.missing("") : Figure.of(document.score()),
          new Attainment.Cap(document.least(), document.most()),
          new Thresholds(document.amber(), document.red()),
          ClosingJson.read(document.lines(), catalogue),
          Optional.ofNullable(document.alerts()).orElse(List.of()).stream()
              .flatMap(alert -> raised(alert, catalogue).stream())
              .toList(),
          Optional.ofNullable(document.tiers()).map(ReviewNumbersJson::tiers),
          document.campaigns().stream().map(ReviewNumbersJson::campaign).toList());
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("a review's numbers are damaged", damaged);
    }
  }

  /// Nothing where there is no such indicator any more.
  private static Optional<ReviewNumbers.Raised> raised(Raised alert, Catalogue catalogue) {
    return catalogue
        .find(alert.indicator())
        .map(
            indicator ->
                new ReviewNumbers.Raised(
                    UUID.fromString(alert.alert()),
                    indicator,
                    Code.parse(Light.class, alert.light()),
                    alert.strategy(),
                    Code.parse(AlertState.class, alert.state()),
                    driver(alert),
                    alert.taken(),
                    alert.closed(),
                    alert.note()));
  }

  private static Optional<ReviewNumbers.Driver> driver(Raised alert) {
    return alert.by() == null || alert.part() == null || alert.share() == null
        ? Optional.empty()
        : Optional.of(
            new ReviewNumbers.Driver(
                Code.parse(Drivers.By.class, alert.by()), alert.part(), alert.share()));
  }

  private static ReviewNumbers.Tiers tiers(Movement movement) {
    return new ReviewNumbers.Tiers(
        LocalDate.parse(movement.from()),
        LocalDate.parse(movement.to()),
        movement.tiers().stream()
            .map(
                each ->
                    new ReviewNumbers.Tier(
                        each.code(), Optional.ofNullable(each.name()), each.before(), each.after()))
            .toList(),
        movement.up(),
        movement.down(),
        movement.came(),
        movement.went());
  }

  private static ReviewNumbers.Result campaign(Result result) {
    return new ReviewNumbers.Result(
        UUID.fromString(result.campaign()),
        result.name(),
        LocalDate.parse(result.day()),
        Code.parse(CampaignState.class, result.state()),
        Optional.ofNullable(result.until()).map(LocalDate::parse),
        new Money(result.turnover()),
        new Money(result.spent()),
        Optional.ofNullable(result.roi()).map(Percent::new),
        result.targets(),
        result.met());
  }
}
