package org.siyu.app.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.siyu.app.content.ContentServices;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.Member;
import picocli.CommandLine.Option;

/// Which part of the content calendar is meant.
final class PlanOptions {
  @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "option.month")
  @Nullable String month;

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "option.from")
  @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "option.to")
  @Nullable String to;

  @Option(names = "--channel", split = ",", paramLabel = "NAME", descriptionKey = "option.channel")
  List<String> channels = List.of();

  @Option(names = "--status", split = ",", paramLabel = "CODE", descriptionKey = "option.status")
  List<String> statuses = List.of();

  @Option(names = "--owner", split = ",", paramLabel = "NAME", descriptionKey = "option.plan-owner")
  List<String> owners = List.of();

  /// @param now the month that is meant when none is given
  /// @throws ProblemException when a value means nothing
  ContentQuery query(ContentServices services, LocalDate now) {
    ContentQuery query = ContentQuery.of(days(now));
    if (!channels.isEmpty()) {
      Set<String> codes = new HashSet<>();
      for (String name : channels) {
        codes.add(
            services
                .choices()
                .all()
                .named(ChoiceList.CHANNEL, name)
                .map(Choice::code)
                .orElseThrow(() -> wrong(name, "--channel")));
      }
      query = query.withChannels(codes);
    }
    if (!statuses.isEmpty()) {
      Set<ContentStatus> wanted = new HashSet<>();
      statuses.forEach(code -> wanted.add(status(code)));
      query = query.withStatuses(wanted);
    }
    if (!owners.isEmpty()) {
      Set<Optional<UUID>> wanted = new HashSet<>();
      for (String name : owners) {
        wanted.add(
            Optional.of(
                services
                    .members()
                    .findByNameOrAccount(name)
                    .map(Member::id)
                    .orElseThrow(() -> wrong(name, "--owner"))));
      }
      query = query.withOwners(wanted);
    }
    return query;
  }

  private DateRange days(LocalDate now) {
    YearMonth meant = month == null ? YearMonth.from(now) : month(month);
    LocalDate first = from == null ? meant.atDay(1) : TiersRunCommand.date(from);
    LocalDate last =
        to != null
            ? TiersRunCommand.date(to)
            : from == null ? meant.atEndOfMonth() : YearMonth.from(first).atEndOfMonth();
    if (last.isBefore(first)) {
      throw wrong(last.toString(), "--to");
    }
    return new DateRange(first, last);
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException noMonth) {
      throw new ProblemException(Problem.of(CliProblem.WRONG_VALUE, text, "--month"), noMonth);
    }
  }

  private static ContentStatus status(String code) {
    try {
      return Code.parse(ContentStatus.class, code.strip());
    } catch (IllegalArgumentException unknown) {
      throw new ProblemException(Problem.of(CliProblem.WRONG_VALUE, code, "--status"), unknown);
    }
  }

  static ProblemException wrong(String value, String option) {
    return new ProblemException(Problem.of(CliProblem.WRONG_VALUE, value, option));
  }
}
