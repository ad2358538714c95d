package org.siyu.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.core.shared.Problem;

/// Writes results: with `--json` one document on standard output and nothing else there.
final class Console {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final InputStream in;
  private final PrintWriter out;
  private final PrintWriter err;

  Console(InputStream in, PrintWriter out, PrintWriter err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  InputStream in() {
    return in;
  }

  void print(CommandResult result, boolean asJson) {
    if (asJson) {
      out.println(json(result.json()));
    } else {
      result.lines().forEach(out::println);
    }
    out.flush();
  }

  void printProblem(Problem problem, ProblemTexts texts, boolean asJson) {
    if (asJson) {
      Map<String, Object> error = ProblemJson.of(problem, texts);
      out.println(json(new LinkedHashMap<>(Map.of("error", error))));
      out.flush();
    }
    printError(texts.full(problem));
  }

  void printError(String line) {
    err.println(line);
    err.flush();
  }

  private static String json(Map<String, Object> document) {
    try {
      return JSON.writeValueAsString(document);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a result holds only plain values", impossible);
    }
  }
}
