package org.siyu.app.shell;

import java.util.ArrayList;
import java.util.List;

/// What was chosen in the palette since the workspace was opened, the latest first.
final class RecentEntries {
  private static final int MOST = 5;

  private final List<PaletteEntry> latest = new ArrayList<>();

  void remember(PaletteEntry entry) {
    latest.removeIf(other -> other.id().equals(entry.id()));
    latest.addFirst(entry);
    if (latest.size() > MOST) {
      latest.removeLast();
    }
  }

  /// @param commands as they are worded now; they take the place of those with their ids
  List<PaletteEntry> with(List<PaletteEntry> commands) {
    return latest.stream()
        .map(
            entry ->
                commands.stream()
                    .filter(command -> command.id().equals(entry.id()))
                    .findFirst()
                    .orElse(entry))
        .toList();
  }

  void forget() {
    latest.clear();
  }
}
