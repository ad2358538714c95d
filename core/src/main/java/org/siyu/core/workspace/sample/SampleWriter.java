package org.siyu.core.workspace.sample;

import org.siyu.core.shared.Monitor;

/// Writes a sample into an empty store, which is of no use when this fails.
public interface SampleWriter {
  void write(SampleData sample, Monitor monitor);
}
