package org.siyu.core.workspace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a copy holds, as read from the copy itself.
///
/// @param schemaVersion the version of the store's schema, for instance 5
/// @param rows rows by table, in the order of their names
public record BackupContents(
    WorkspaceSettings settings, int schemaVersion, Map<String, Long> rows) {
  public BackupContents {
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
  }
}
