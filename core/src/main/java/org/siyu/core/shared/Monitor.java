package org.siyu.core.shared;

/// How long work tells of its progress and learns that it is no longer wanted. Threads are never
/// interrupted (H2's file channel dies of it), so work asks at least every few thousand rows.
public interface Monitor {
  Monitor NONE =
      new Monitor() {
        @Override
        public void progress(String step, long done, long total) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /// @param step what is being done, as a short code that the app words (`progress.` + step)
  /// @param done how much of it is done
  /// @param total how much there is; -1 when not known
  void progress(String step, long done, long total);

  boolean isCancelled();

  /// @throws CancelledException when the work is no longer wanted
  default void check() {
    if (isCancelled()) {
      throw new CancelledException();
    }
  }
}
