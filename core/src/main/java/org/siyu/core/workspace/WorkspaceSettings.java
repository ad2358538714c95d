package org.siyu.core.workspace;

import java.time.LocalDateTime;
import java.util.Currency;
import java.util.UUID;

/// What is set once for a whole workspace; kept in `settings.properties` beside the store.
///
/// @param name what the team calls it; not blank
/// @param isSample whether it holds invented customers
public record WorkspaceSettings(
    UUID id,
    String name,
    WorkspaceLanguage language,
    Currency currency,
    LocalDateTime createdAt,
    boolean isSample) {
  public WorkspaceSettings {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a workspace has a name");
    }
  }

  public WorkspaceSettings withName(String newName) {
    return new WorkspaceSettings(id, newName, language, currency, createdAt, isSample);
  }

  public WorkspaceSettings withLanguage(WorkspaceLanguage newLanguage) {
    return new WorkspaceSettings(id, name, newLanguage, currency, createdAt, isSample);
  }
}
