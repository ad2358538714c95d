package org.siyu.storage.workspace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.siyu.core.shared.Monitor;

/// Opens a workspace, says so, says when it is asked to the front, and stays until it is killed.
final class WorkspaceHolder {
  private WorkspaceHolder() {}

  public static void main(String[] arguments) throws Exception {
    StoredWorkspace workspace = FileWorkspaces.system().open(Path.of(arguments[0]), Monitor.NONE);
    workspace.onRaiseRequested(() -> say("raised"));
    say("open");
    if (System.in.read() < 0) {
      workspace.close();
    }
  }

  private static void say(String word) {
    byte[] line = (word + "\n").getBytes(StandardCharsets.US_ASCII);
    System.out.write(line, 0, line.length);
    System.out.flush();
  }
}
