package org.siyu.storage.roi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.siyu.core.kpi.Period;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.CalculatorKind;
import org.siyu.core.roi.CostKind;
import org.siyu.core.roi.CostLine;
import org.siyu.core.roi.CostTable;
import org.siyu.core.roi.Found;
import org.siyu.core.roi.RoiProblem;
import org.siyu.core.roi.RoiQuestion;
import org.siyu.core.roi.Scenario;
import org.siyu.core.roi.ScenarioKind;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// What one version of a calculation holds, as text.
final class CalculationJson {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  private record FoundPart(double value, String source, @Nullable String period) {}

  private record ScenarioPart(String kind, double lean, Map<String, Double> typed) {}

  private record LinePart(String kind, String name, List<Double> amounts) {}

  private record CostsPart(String first, int months, List<LinePart> lines) {}

  private record QuestionPart(
      String step, double swing, String down, String across, @Nullable Double goal) {}

  private record Document(
      String period,
      Map<String, FoundPart> found,
      List<ScenarioPart> scenarios,
      CostsPart costs,
      QuestionPart question,
      String note) {}

  private CalculationJson() {}

  static String write(Calculation calculation) {
    Map<String, FoundPart> found = new LinkedHashMap<>();
    calculation
        .found()
        .forEach(
            (input, each) ->
                found.put(
                    input,
                    new FoundPart(
                        each.value(),
                        each.source().code(),
                        each.period().map(Period::text).orElse(null))));
    RoiQuestion question = calculation.question();
    CostTable costs = calculation.costs();
    try {
      return MAPPER.writeValueAsString(
          new Document(
              calculation.period().text(),
              found,
              calculation.scenarios().stream()
                  .map(each -> new ScenarioPart(each.kind().code(), each.lean(), each.typed()))
                  .toList(),
              new CostsPart(
                  costs.first().toString(),
                  costs.months(),
                  costs.lines().stream()
                      .map(line -> new LinePart(line.kind().code(), line.name(), line.amounts()))
                      .toList()),
              new QuestionPart(
                  question.step(),
                  question.swing(),
                  question.down(),
                  question.across(),
                  question.goal().isPresent() ? question.goal().getAsDouble() : null),
              calculation.note()));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a calculation cannot be written", impossible);
    }
  }

  /// @throws ProblemException [RoiProblem#DAMAGED]
  static Calculation read(
      UUID id, String name, String kind, String text, Calculation.Revision revision) {
    try {
      Document document = MAPPER.readValue(text, Document.class);
      Map<String, Found> found = new LinkedHashMap<>();
      document
          .found()
          .forEach(
              (input, each) ->
                  found.put(
                      input,
                      new Found(
                          each.value(),
                          Code.parse(Found.Source.class, each.source()),
                          Optional.ofNullable(each.period()).flatMap(Period::parse))));
      List<CostLine> lines = new ArrayList<>();
      document
          .costs()
          .lines()
          .forEach(
              line ->
                  lines.add(
                      new CostLine(
                          Code.parse(CostKind.class, line.kind()), line.name(), line.amounts())));
      QuestionPart question = document.question();
      return new Calculation(
          id,
          name,
          Code.parse(CalculatorKind.class, kind),
          Period.parse(document.period()).orElseThrow(IllegalArgumentException::new),
          found,
          document.scenarios().stream()
              .map(
                  each ->
                      new Scenario(
                          Code.parse(ScenarioKind.class, each.kind()), each.lean(), each.typed()))
              .toList(),
          new CostTable(
              YearMonth.parse(document.costs().first()), document.costs().months(), lines),
          new RoiQuestion(
              question.step(),
              question.swing(),
              question.down(),
              question.across(),
              question.goal() == null
                  ? OptionalDouble.empty()
                  : OptionalDouble.of(question.goal())),
          document.note(),
          revision);
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException damaged) {
      throw new ProblemException(Problem.of(RoiProblem.DAMAGED, name), damaged);
    }
  }
}
