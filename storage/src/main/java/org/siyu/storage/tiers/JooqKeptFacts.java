package org.siyu.storage.tiers;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.Facts;
import org.siyu.core.tiers.FactsImage;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.StampedFile;
import org.siyu.storage.database.TableStamps;

/// The facts of all customers: from the file beside the store while the tables are as they were
/// when it was written, otherwise from the tables.
final class JooqKeptFacts {
  /// Fewer are read in less than half a second.
  private static final int LEAST_CUSTOMERS = 10_000;

  private static final StampedFile.Form<Facts> FORM =
      new StampedFile.Form<>() {
        @Override
        public Optional<Facts> read(ReadableByteChannel channel) throws IOException {
          return FactsImage.read(channel);
        }

        @Override
        public void write(Facts facts, WritableByteChannel channel) throws IOException {
          FactsImage.write(facts, channel);
        }
      };

  private final Database database;
  private final StampedFile<Facts> file;
  private final int leastCustomers;

  JooqKeptFacts(Database database) {
    this(database, LEAST_CUSTOMERS);
  }

  JooqKeptFacts(Database database, int leastCustomers) {
    this.database = database;
    this.file = new StampedFile<>(database.besideStore(".facts"), FORM);
    this.leastCustomers = leastCustomers;
  }

  Facts read(Monitor monitor) {
    Optional<String> now = database.read(sql -> TableStamps.of(sql, JooqFactsReader.TABLES));
    Optional<StampedFile.Kept<Facts>> latest = now.flatMap(_ -> file.latest());
    if (latest.isPresent() && latest.get().stamp().equals(now.get())) {
      return latest.get().value();
    }
    return latest
        .flatMap(kept -> beside(kept, now.get(), monitor))
        .orElseGet(() -> gathered(monitor));
  }

  /// Orders, interactions and tags that are as they were need not be read again.
  ///
  /// @param now the state of the tables
  /// @return nothing when all of them have changed, or something is written meanwhile
  private Optional<Facts> beside(StampedFile.Kept<Facts> kept, String now, Monitor monitor) {
    Set<String> same = TableStamps.same(JooqFactsReader.TABLES, kept.stamp(), now);
    if (Collections.disjoint(same, JooqFactsReader.EVENTS)) {
      return Optional.empty();
    }
    JooqFactsReader reader = new JooqFactsReader(Optional.empty(), monitor);
    Set<Optional<String>> stamps = read(reader.partsBeside(kept.value(), same), monitor);
    return stamps.equals(Set.of(Optional.of(now)))
        ? Optional.of(written(reader.facts(), stamps))
        : Optional.empty();
  }

  private Facts gathered(Monitor monitor) {
    JooqFactsReader reader = new JooqFactsReader(Optional.empty(), monitor);
    Set<Optional<String>> stamps = read(reader.parts(), monitor);
    if (stamps.size() > 1) {
      // Something was written in between, and the parts are not of one moment.
      return database.read(
          monitor, sql -> new JooqFactsReader(Optional.empty(), monitor).read(sql));
    }
    return written(reader.facts(), stamps);
  }

  /// Each part's stamp.
  private Set<Optional<String>> read(List<Consumer<DSLContext>> parts, Monitor monitor) {
    return Set.copyOf(
        database.readTogether(monitor, parts.stream().map(JooqKeptFacts::stampedPart).toList()));
  }

  private Facts written(Facts facts, Set<Optional<String>> stamps) {
    if (facts.size() >= leastCustomers) {
      stamps.forEach(stamp -> stamp.ifPresent(known -> file.write(known, facts)));
    }
    return facts;
  }

  private static Function<DSLContext, Optional<String>> stampedPart(Consumer<DSLContext> part) {
    return sql ->
        JooqFactsReader.atOneMoment(
            sql,
            () -> {
              Optional<String> stamp = TableStamps.of(sql, JooqFactsReader.TABLES);
              part.accept(sql);
              return stamp;
            });
  }
}
