package org.siyu.core.workspace;

import org.siyu.core.shared.Monitor;

/// Reads the whole store and says whether it hangs together.
public interface WorkspaceCheck {
  CheckReport run(Monitor monitor);
}
