package org.siyu.storage.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.workspace.Folders.wish;
import static org.siyu.storage.workspace.Folders.workspaces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.shared.CancelledException;
import org.siyu.core.shared.Monitor;
import org.siyu.core.workspace.BackupReason;
import org.siyu.core.workspace.CheckReport;

class SampleWorkspaceTest {
  @TempDir Path parent;

  @Test
  void theSampleIsWholeSoundAndCanBeCopied() {
    try (StoredWorkspace workspace =
        workspaces().createSample(wish(parent.resolve("sample.siyu")), Monitor.NONE)) {
      assertTrue(workspace.settings().isSample());
      assertEquals("王店长", workspace.members().acting().name());
      CheckReport report = workspace.check().run(Monitor.NONE);
      assertEquals(List.of(), report.findings());
      Map<String, Long> counts = report.counts();
      assertEquals(5_000, counts.get("customers"));
      assertEquals(60_000, counts.get("interactions"));
      assertEquals(8, counts.get("members"));
      assertEquals(0, counts.get("ordersApartFromItems"));
      assertTrue(counts.getOrDefault("netCents", 0L) > 0);
      var backup = workspace.backups().make(BackupReason.MANUAL, Monitor.NONE);
      assertEquals(
          counts.get("items"),
          workspace.backups().read(backup.file(), Monitor.NONE).rows().get("order_item"));
    }
  }

  @Test
  void aCancelledSampleLeavesNothing() throws IOException {
    Monitor impatient =
        new Monitor() {
          private boolean isCancelled;

          @Override
          public void progress(String step, long done, long total) {
            isCancelled = done > 0;
          }

          @Override
          public boolean isCancelled() {
            return isCancelled;
          }
        };
    Path folder = parent.resolve("sample.siyu");
    assertThrows(
        CancelledException.class, () -> workspaces().createSample(wish(folder), impatient));
    assertFalse(Files.exists(folder));
    try (Stream<Path> left = Files.list(parent)) {
      assertEquals(0, left.count());
    }
  }
}
