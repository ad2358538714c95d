package org.siyu.storage.alerts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.siyu.core.alerts.AlertFinding;
import org.siyu.core.kpi.Drivers;
import org.siyu.core.kpi.Light;
import org.siyu.core.shared.Code;

/// The rules that hold of an alert, and what explains it, as text.
final class AlertJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private record FindingDocument(
      String rule, String kind, String light, double compared, double behind) {
    static FindingDocument of(AlertFinding finding) {
      return new FindingDocument(
          finding.rule(),
          finding.kind().code(),
          finding.light().code(),
          finding.compared(),
          finding.behind());
    }

    AlertFinding finding() {
      return new AlertFinding(
          rule,
          Code.parse(AlertFinding.Kind.class, kind),
          Code.parse(Light.class, light),
          compared,
          behind);
    }
  }

  private record DriversDocument(
      String by, double was, double change, List<Drivers.Part> parts, double joint, double excess) {
    static DriversDocument of(Drivers drivers) {
      return new DriversDocument(
          drivers.by().code(),
          drivers.was(),
          drivers.change(),
          drivers.parts(),
          drivers.joint(),
          drivers.excess());
    }

    Drivers drivers() {
      return new Drivers(Code.parse(Drivers.By.class, by), was, change, parts, joint, excess);
    }
  }

  private AlertJson() {}

  static String findings(List<AlertFinding> findings) {
    return write(findings.stream().map(FindingDocument::of).toList());
  }

  static List<AlertFinding> findings(String text) {
    return read(text, new TypeReference<List<FindingDocument>>() {}).stream()
        .map(FindingDocument::finding)
        .toList();
  }

  static String drivers(List<Drivers> drivers) {
    return write(drivers.stream().map(DriversDocument::of).toList());
  }

  static List<Drivers> drivers(String text) {
    return read(text, new TypeReference<List<DriversDocument>>() {}).stream()
        .map(DriversDocument::drivers)
        .toList();
  }

  private static String write(Object document) {
    try {
      return MAPPER.writeValueAsString(document);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("an alert cannot be written", impossible);
    }
  }

  private static <T> T read(String text, TypeReference<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("an alert is damaged", damaged);
    }
  }
}
