package org.siyu.app;

/// Starts the program; does not extend Application, so that JavaFX may lie on either path.
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {}
}
