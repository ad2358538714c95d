package org.siyu.core.workspace;

import java.nio.file.Path;
import java.util.Currency;

/// What a person says to make a workspace.
///
/// @param folder the workspace's own folder, `…/NAME.siyu`; must not be there yet
/// @param name what the team calls it
/// @param owner the name of the member who makes it and acts in it
public record NewWorkspace(
    Path folder, String name, WorkspaceLanguage language, Currency currency, String owner) {
  public static final String SUFFIX = ".siyu";

  public NewWorkspace {
    if (name.isBlank() || owner.isBlank()) {
      throw new IllegalArgumentException("a workspace has a name and an owner");
    }
  }

  /// The folder for a workspace of this name: characters that a file system may refuse become `_`.
  public static Path folderIn(Path parent, String name) {
    String safe = name.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").replaceAll("\\.+$", "");
    return parent.resolve((safe.isEmpty() ? "_" : safe) + SUFFIX);
  }
}
