package org.siyu.app.testkit;

import org.siyu.core.workspace.UserSettings;
import org.siyu.core.workspace.UserSettingsRepository;

/// Settings that are gone after the test.
public final class MemorySettings implements UserSettingsRepository {
  private UserSettings kept = UserSettings.DEFAULT;

  @Override
  public UserSettings load() {
    return kept;
  }

  @Override
  public void save(UserSettings settings) {
    kept = settings;
  }
}
