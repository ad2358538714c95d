package org.siyu.storage.kpi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.siyu.core.kpi.Attainment;
import org.siyu.core.kpi.BonusRules;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.KpiProblem;
import org.siyu.core.kpi.KpiScheme;
import org.siyu.core.kpi.Thresholds;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// How sheets are scored, as text.
final class KpiSchemeJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private record Document(
      String stage,
      Map<String, Double> classes,
      List<KpiScheme.Row> rows,
      Attainment.Cap cap,
      Thresholds thresholds,
      Bonus bonus) {}

  /// @param full is not there in schemes of before, where it was 100
  private record Bonus(double floor, @Nullable Double full, List<BonusRules.Step> steps) {
    static Bonus of(BonusRules rules) {
      return new Bonus(rules.floor(), rules.full(), rules.steps());
    }

    BonusRules rules() {
      return new BonusRules(floor, full == null ? BonusRules.USUAL.full() : full, steps);
    }
  }

  private KpiSchemeJson() {}

  static String write(KpiScheme scheme) {
    Map<String, Double> classes = new TreeMap<>();
    scheme.classWeights().forEach((kind, weight) -> classes.put(kind.code(), weight));
    try {
      return MAPPER.writeValueAsString(
          new Document(
              scheme.stage(),
              classes,
              scheme.rows(),
              scheme.cap(),
              scheme.thresholds(),
              Bonus.of(scheme.bonus())));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a scheme cannot be written", impossible);
    }
  }

  /// @throws ProblemException [KpiProblem#SCHEME_DAMAGED]
  static KpiScheme read(int version, String text) {
    try {
      Document document = MAPPER.readValue(text, Document.class);
      Map<IndicatorClass, Double> classes = new EnumMap<>(IndicatorClass.class);
      document
          .classes()
          .forEach((code, weight) -> classes.put(Code.parse(IndicatorClass.class, code), weight));
      return new KpiScheme(
          version,
          document.stage(),
          classes,
          document.rows(),
          document.cap(),
          document.thresholds(),
          document.bonus().rules());
    } catch (JsonProcessingException | IllegalArgumentException damaged) {
      throw new ProblemException(Problem.of(KpiProblem.SCHEME_DAMAGED, version), damaged);
    }
  }
}
