package org.siyu.core.compliance;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// One entry of the audit log.
///
/// @param number counts the entries from 1 without gaps
/// @param action an [AuditAction] code; text, since a newer program may have written it
/// @param details facts by name, in the order of their names
/// @param hash SHA-256 over the entry and the hash before it, in hexadecimal
public record AuditEntry(
    long number,
    LocalDateTime happenedAt,
    String actor,
    String action,
    String subject,
    Map<String, String> details,
    String hash) {
  public AuditEntry {
    details = Collections.unmodifiableMap(new TreeMap<>(details));
  }
}
