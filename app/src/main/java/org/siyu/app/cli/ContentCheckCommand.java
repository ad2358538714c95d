package org.siyu.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.siyu.app.words.WordTexts;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.words.WordCheck;
import org.siyu.core.words.WordChecker;
import org.siyu.core.words.WordFinding;
import org.siyu.core.words.WordIndustry;
import org.siyu.core.words.WordList;
import org.siyu.core.words.WordSeverity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Checks a text for banned words. Hints alone are no findings to the exit code.
@Command(name = "check", mixinStandardHelpOptions = true)
final class ContentCheckCommand extends WorkspaceCommand {
  @Parameters(index = "0", paramLabel = "FILE|-", descriptionKey = "parameter.text")
  String source = TextInput.STANDARD_INPUT;

  @Option(
      names = "--industry",
      paramLabel = "CODE",
      split = ",",
      descriptionKey = "option.industry")
  List<String> industries = List.of();

  ContentCheckCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    Set<WordIndustry> trades = trades();
    String text = TextInput.read(source, context.console().in());
    WordChecker checker = new WordChecker(context.words(options));
    WordCheck check = checker.check(text, trades);
    boolean isClean = check.worst().isEmpty() || check.worst().get() == WordSeverity.HINT;
    return new CommandResult(
        isClean ? CommandResult.DONE : CommandResult.DONE_WITH_FINDINGS,
        lines(context, checker.list(), check, text),
        json(context, checker.list(), check, text));
  }

  private Set<WordIndustry> trades() {
    Set<WordIndustry> trades = new TreeSet<>();
    for (String code : industries) {
      try {
        trades.add(Code.parse(WordIndustry.class, code.strip()));
      } catch (IllegalArgumentException unknown) {
        throw new ProblemException(Problem.of(CliProblem.WRONG_VALUE, code, "--industry"), unknown);
      }
    }
    return trades;
  }

  private static List<String> lines(
      CommandContext context, WordList list, WordCheck check, String text) {
    WordTexts texts = new WordTexts(context.messages());
    List<String> lines = new ArrayList<>();
    TextPlaces places = new TextPlaces(text);
    for (WordFinding finding : check.findings()) {
      lines.add(
          context.text(
              "cli.words.finding",
              places.line(finding.start()),
              places.column(finding.start()),
              texts.severity(finding.severity()),
              texts.category(finding.reason()),
              finding.in(text),
              texts.reason(finding),
              finding.entry().legalBasis()));
      if (!finding.entry().substitutes().isEmpty()) {
        lines.add(context.text("cli.words.instead", texts.substitutes(finding)));
      }
    }
    lines.add(
        check.findings().isEmpty()
            ? context.text(
                "cli.words.none", list.version(), list.date().toString(), texts.disclaimer())
            : context.text(
                "cli.words.sum",
                check.count(WordSeverity.BLOCK),
                check.count(WordSeverity.WARN),
                check.count(WordSeverity.HINT),
                list.version(),
                list.date().toString(),
                texts.disclaimer()));
    return lines;
  }

  private static Map<String, Object> json(
      CommandContext context, WordList list, WordCheck check, String text) {
    WordTexts texts = new WordTexts(context.messages());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("list", list.version());
    json.put("listDate", list.date().toString());
    json.put("disclaimer", texts.disclaimer());
    json.put("worst", check.worst().map(Code::code).orElse("none"));
    for (WordSeverity severity : WordSeverity.values()) {
      json.put(severity.code(), check.count(severity));
    }
    TextPlaces places = new TextPlaces(text);
    List<Map<String, Object>> findings = new ArrayList<>();
    for (WordFinding finding : check.findings()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("line", places.line(finding.start()));
      one.put("column", places.column(finding.start()));
      one.put("start", finding.start());
      one.put("end", finding.end());
      one.put("text", finding.in(text));
      one.put("entry", finding.entry().id());
      one.put("severity", finding.severity().code());
      one.put("category", finding.reason().code());
      one.put("reason", texts.reason(finding));
      one.put("legalBasis", finding.entry().legalBasis());
      one.put("substitutes", finding.entry().substitutes());
      findings.add(one);
    }
    json.put("findings", findings);
    return json;
  }
}
