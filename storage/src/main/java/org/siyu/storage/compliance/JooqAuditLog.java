package org.siyu.storage.compliance;

import static org.siyu.storage.database.generated.tables.AuditEntry.AUDIT_ENTRY;
import static org.siyu.storage.database.generated.tables.WorkspaceProperty.WORKSPACE_PROPERTY;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditEntry;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.compliance.AuditTrail;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.generated.tables.records.AuditEntryRecord;

/// The audit log in the store. Called within a write of the store, an entry is part of that write.
///
/// The number and hash of the last entry are kept apart, so that cutting off the end shows, too.
public final class JooqAuditLog implements AuditLog, AuditTrail {
  private static final String HEAD = "audit.head";
  private static final int LONGEST_ACTOR = 100;
  private static final int LONGEST_SUBJECT = 200;

  private final Database database;
  private final Clock clock;

  public JooqAuditLog(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void record(
      String actor, AuditAction action, String subject, Map<String, String> details) {
    database.write(sql -> append(sql, shortened(actor, LONGEST_ACTOR), action, subject, details));
  }

  private int append(
      DSLContext sql,
      String actor,
      AuditAction action,
      String subject,
      Map<String, String> details) {
    AuditEntryRecord last =
        sql.selectFrom(AUDIT_ENTRY).orderBy(AUDIT_ENTRY.SEQ.desc()).limit(1).fetchOne();
    AuditEntryRecord entry = new AuditEntryRecord();
    entry.setSeq(last == null ? 1 : last.getSeq() + 1);
    entry.setHappenedAt(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS));
    entry.setActor(actor);
    entry.setAction(action.code());
    entry.setSubject(shortened(subject, LONGEST_SUBJECT));
    entry.setDetails(AuditDetails.text(details));
    entry.setPreviousHash(last == null ? AuditHash.BEFORE_THE_FIRST : last.getHash());
    entry.setHash(hash(entry));
    sql.executeInsert(entry);
    return keepHead(sql, entry.getSeq() + ":" + entry.getHash());
  }

  private static int keepHead(DSLContext sql, String head) {
    int changed =
        sql.update(WORKSPACE_PROPERTY)
            .set(WORKSPACE_PROPERTY.PROPERTY_VALUE, head)
            .where(WORKSPACE_PROPERTY.NAME.eq(HEAD))
            .execute();
    return changed > 0
        ? changed
        : sql.insertInto(WORKSPACE_PROPERTY)
            .set(WORKSPACE_PROPERTY.NAME, HEAD)
            .set(WORKSPACE_PROPERTY.PROPERTY_VALUE, head)
            .execute();
  }

  @Override
  public List<AuditEntry> list(long before, int limit) {
    return database.read(
        sql ->
            sql.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.SEQ.lt(before))
                .orderBy(AUDIT_ENTRY.SEQ.desc())
                .limit(limit)
                .fetch(JooqAuditLog::entry));
  }

  @Override
  public long count() {
    return database.read(sql -> sql.fetchCount(AUDIT_ENTRY));
  }

  @Override
  public OptionalLong firstTampered() {
    return database.readLazily(JooqAuditLog::firstTampered);
  }

  private static OptionalLong firstTampered(DSLContext sql) {
    long number = 0;
    String hash = AuditHash.BEFORE_THE_FIRST;
    try (var entries = sql.selectFrom(AUDIT_ENTRY).orderBy(AUDIT_ENTRY.SEQ).fetchLazy()) {
      for (AuditEntryRecord entry : entries) {
        number++;
        if (entry.getSeq() != number
            || !entry.getPreviousHash().equals(hash)
            || !entry.getHash().equals(hash(entry))) {
          return OptionalLong.of(number);
        }
        hash = entry.getHash();
      }
    }
    String head =
        sql.select(WORKSPACE_PROPERTY.PROPERTY_VALUE)
            .from(WORKSPACE_PROPERTY)
            .where(WORKSPACE_PROPERTY.NAME.eq(HEAD))
            .fetchOne(WORKSPACE_PROPERTY.PROPERTY_VALUE);
    boolean isWhole = number == 0 ? head == null : (number + ":" + hash).equals(head);
    return isWhole ? OptionalLong.empty() : OptionalLong.of(number + 1);
  }

  private static String hash(AuditEntryRecord entry) {
    return AuditHash.of(
        entry.getPreviousHash(),
        entry.getSeq(),
        entry.getHappenedAt(),
        entry.getActor(),
        entry.getAction(),
        orEmpty(entry.getSubject()),
        orEmpty(entry.getDetails()));
  }

  private static AuditEntry entry(AuditEntryRecord entry) {
    return new AuditEntry(
        entry.getSeq(),
        entry.getHappenedAt(),
        entry.getActor(),
        entry.getAction(),
        orEmpty(entry.getSubject()),
        AuditDetails.parse(orEmpty(entry.getDetails())),
        entry.getHash());
  }

  private static String orEmpty(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private static String shortened(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
