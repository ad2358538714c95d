package org.siyu.app.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.testkit.ReadyWorkspaces;
import org.siyu.app.testkit.TestTime;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.wiring.Program;

/// Calls the command line in this process, with a user folder of its own.
final class CliRig {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final Path folder;
  private final Program program;
  private byte[] input = {};
  private final List<TourRequest> tours = new ArrayList<>();

  CliRig(Path folder) {
    this.folder = folder;
    this.program = Program.withUserFolder(folder.resolve("user"), TestTime.clock());
  }

  /// What a call came to.
  record Ran(int code, String out, String err) {
    /// Standard output as one JSON document and nothing else.
    JsonNode json() {
      try {
        return JSON.readTree(out);
      } catch (IOException notJson) {
        throw new AssertionError("not one JSON document: " + out, notJson);
      }
    }
  }

  Ran run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        new CommandLineProgram(
                program,
                new Messages(Language.ENGLISH),
                new ByteArrayInputStream(input),
                new PrintWriter(out),
                new PrintWriter(err),
                request -> {
                  tours.add(request);
                  return List.of("01-start-en-light.png");
                })
            .run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    return new Ran(code, out.toString(), err.toString());
  }

  /// What the next calls read from standard input.
  CliRig given(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Program program() {
    return program;
  }

  List<TourRequest> tours() {
    return tours;
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /// An empty workspace.
  Path workspace() {
    return ReadyWorkspaces.empty(path("team.siyu"));
  }

  /// The sample with its tiers.
  Path sample() {
    return ReadyWorkspaces.sample(path("sample.siyu"));
  }

  Path file(String name, String... lines) {
    try {
      return Files.writeString(path(name), String.join("\n", lines) + "\n");
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /// Three lines of two purchases and one cancellation, and one line that does not go in.
  Path orders() {
    return file(
        "orders.csv",
        "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country",
        "489434,85048,CHRISTMAS GLASS BALL,12,2009-12-01 07:45,6.95,13085,United Kingdom",
        "489434,79323P,PINK CHERRY LIGHTS,2,2009-12-01 07:45,6.75,13085,United Kingdom",
        "489435,22350,CAT BOWL,1,2009-12-01 07:46,2.55,13086,United Kingdom",
        "C489449,85048,CHRISTMAS GLASS BALL,-2,2009-12-01 10:33,6.95,13085,United Kingdom",
        "489436,22349,DOG BOWL,1,2009-12-01 09:06,3.75,,United Kingdom");
  }
}
