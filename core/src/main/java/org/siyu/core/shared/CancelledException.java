package org.siyu.core.shared;

/// Ends work that the user has cancelled; what it had begun is rolled back on the way out.
public final class CancelledException extends RuntimeException {
  public CancelledException() {
    super("cancelled");
  }
}
