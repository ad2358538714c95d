package org.siyu.storage.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;

/// Problems and cells of a rejected row as JSON text.
final class RejectionText {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RejectionText() {}

  /// A problem as it is stored: where it is stands beside it.
  record StoredProblem(String code, String column, List<Object> arguments) {}

  /// A code as it was stored, also of a version that had others.
  private record StoredCode(String key) implements ErrorCode {}

  static String problems(List<Problem> found) {
    return write(stored(found));
  }

  static List<StoredProblem> stored(List<Problem> found) {
    List<StoredProblem> problems = new ArrayList<>();
    for (Problem problem : found) {
      String column = problem.place().column();
      problems.add(
          new StoredProblem(
              problem.code().key(), column == null ? "" : column, problem.arguments()));
    }
    return problems;
  }

  static List<Problem> problems(String text, Place row) {
    return restored(read(text, new TypeReference<List<StoredProblem>>() {}), row);
  }

  static List<Problem> restored(List<StoredProblem> stored, Place row) {
    List<Problem> problems = new ArrayList<>();
    for (StoredProblem problem : stored) {
      String column = problem.column().isEmpty() ? null : problem.column();
      problems.add(
          new Problem(new StoredCode(problem.code()), row.inColumn(column), problem.arguments()));
    }
    return problems;
  }

  static List<String> cells(String text) {
    return read(text, new TypeReference<List<String>>() {});
  }

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts and numbers are always JSON", impossible);
    }
  }

  static <T> T read(String text, TypeReference<T> type) {
    try {
      return JSON.readValue(text, type);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("a stored rejection is damaged", damaged);
    }
  }
}
