package org.siyu.storage.tiers;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
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
    return database
        .read(sql -> TableStamps.of(sql, JooqFactsReader.TABLES))
        .flatMap(file::read)
        .orElseGet(() -> gathered(monitor));
  }

  private Facts gathered(Monitor monitor) {
    JooqFactsReader reader = new JooqFactsReader(Optional.empty(), monitor);
    Set<Optional<String>> stamps =
        Set.copyOf(
            database.readTogether(
                monitor, reader.parts().stream().map(JooqKeptFacts::stampedPart).toList()));
    if (stamps.size() > 1) {
      // Something was written in between, and the parts are not of one moment.
      return database.read(
          monitor, sql -> new JooqFactsReader(Optional.empty(), monitor).read(sql));
    }
    Facts facts = reader.facts();
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
