package org.siyu.storage.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.contact.ContactLimit;
import org.siyu.core.content.ShippedSource;
import org.siyu.storage.content.JooqCadenceRepository;

class ContactLimitsTest {
  @TempDir Path folder;
  private ContactStore store;

  @BeforeEach
  void open() {
    store = new ContactStore(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<String> entries() {
    return store.database.read(
        sql ->
            sql.fetch(
                    "select actor, subject, details from audit_entry"
                        + " where action = 'contact-limit-changed' order by seq")
                .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2)));
  }

  private ContactLimit limit(String id) {
    return store.limits.all().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachChangeOfALimitIsInTheAuditLog() {
    store.limits.save(limit("own-month").turned(false));
    store.limits.save(limit("own-month"));
    store.limits.remove("own-day");
    store.limits.remove("own-day");
    List<String> entries = entries();
    assertEquals(2, entries.size(), "what changes nothing is not told of: " + entries);
    assertTrue(entries.getFirst().startsWith("林晓 own-month "), entries.getFirst());
    assertTrue(entries.getFirst().contains("switched-off"), entries.getFirst());
    assertTrue(
        entries.getFirst().contains("one-to-one 4/month 2020-01-01.. off"), entries.getFirst());
    assertTrue(entries.getLast().contains("removed"), entries.getLast());
  }

  @Test
  void whereItIsWrittenCanBeToldInAnyLanguage() {
    store
        .limits
        .all()
        .forEach(each -> assertTrue(ShippedSource.of(each.source()).isPresent(), each.source()));
    new JooqCadenceRepository(store.database)
        .all()
        .forEach(rule -> assertTrue(ShippedSource.of(rule.source()).isPresent(), rule.source()));
  }
}
