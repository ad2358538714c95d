package org.siyu.storage.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.siyu.core.kpi.Attainment;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.shared.Code;

/// The lines of a sheet as they were, as text. What an indicator is called and how it is classed is
/// what the catalogue says now; its numbers are those of then.
public final class ClosingJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Line(
      String indicator,
      double weight,
      FigureDocument.@Nullable GoalDocument target,
      FigureDocument.@Nullable GoalDocument due,
      FigureDocument actual,
      FigureDocument raw,
      FigureDocument before,
      FigureDocument lastYear,
      boolean entered,
      @Nullable Reached attainment,
      String light) {}

  private record Reached(String rule, FigureDocument share, FigureDocument uncapped) {}

  private ClosingJson() {}

  /// What the text of a sheet holds when an indicator is on it.
  static String mention(String code) {
    return "\"indicator\":\"" + code + "\"";
  }

  public static String write(List<SheetLine> lines) {
    try {
      return MAPPER.writeValueAsString(lines.stream().map(ClosingJson::line).toList());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("lines cannot be written", impossible);
    }
  }

  private static Line line(SheetLine line) {
    return new Line(
        line.indicator().code(),
        line.weight(),
        line.target().map(FigureDocument.GoalDocument::of).orElse(null),
        line.due().map(FigureDocument.GoalDocument::of).orElse(null),
        FigureDocument.of(line.actual()),
        FigureDocument.of(line.raw()),
        FigureDocument.of(line.before()),
        FigureDocument.of(line.lastYear()),
        line.isEntered(),
        line.attainment()
            .map(
                each ->
                    new Reached(
                        each.rule().code(),
                        FigureDocument.of(each.share()),
                        FigureDocument.of(each.uncapped())))
            .orElse(null),
        line.light().code());
  }

  public static List<SheetLine> read(String text, Catalogue catalogue) {
    try {
      return MAPPER.readValue(text, new TypeReference<List<Line>>() {}).stream()
          .flatMap(line -> line(line, catalogue))
          .toList();
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("a closed sheet is damaged", damaged);
    }
  }

  private static Stream<SheetLine> line(Line line, Catalogue catalogue) {
    return catalogue.find(line.indicator()).stream()
        .map(
            indicator ->
                new SheetLine(
                    indicator,
                    line.weight(),
                    Optional.ofNullable(line.target()).map(FigureDocument.GoalDocument::goal),
                    Optional.ofNullable(line.due()).map(FigureDocument.GoalDocument::goal),
                    line.actual().figure(),
                    line.raw().figure(),
                    line.before().figure(),
                    line.lastYear().figure(),
                    line.entered(),
                    Optional.ofNullable(line.attainment())
                        .map(
                            each ->
                                new Attainment(
                                    Code.parse(Attainment.Rule.class, each.rule()),
                                    each.share().figure(),
                                    each.uncapped().figure())),
                    Code.parse(Light.class, line.light())));
  }
}
