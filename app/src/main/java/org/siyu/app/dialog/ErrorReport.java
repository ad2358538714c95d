package org.siyu.app.dialog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.siyu.core.workspace.StoreException;

/// A defect as the user sees it and may send it: a code that is the same whenever the same thing
/// breaks, and where in the program it broke. Holds types and places only, no messages: a message
/// may quote what a user typed.
///
/// @param code for instance `APP-3F7A21` or the store's own `STORE-23505`
/// @param details versions and the trail through the program
public record ErrorReport(String code, String details) {
  private static final String OURS = "org.siyu.";
  private static final int DEEPEST_CAUSE = 8;
  private static final int FRAMES = 40;

  public static ErrorReport of(Throwable error) {
    List<Throwable> chain = chain(error);
    StringBuilder details = new StringBuilder();
    for (Throwable link : chain) {
      details.append(link.getClass().getName()).append('\n');
      StackTraceElement[] frames = link.getStackTrace();
      for (StackTraceElement frame : Arrays.copyOf(frames, Math.min(FRAMES, frames.length))) {
        details.append("  at ").append(frame).append('\n');
      }
    }
    String code =
        chain.stream()
            .filter(StoreException.class::isInstance)
            .map(link -> ((StoreException) link).errorCode())
            .findFirst()
            .orElseGet(() -> codeOf(chain));
    return new ErrorReport(code, "%s%n%s%n%s".formatted(code, environment(), details));
  }

  private static List<Throwable> chain(Throwable error) {
    List<Throwable> chain = new ArrayList<>();
    Throwable link = error;
    while (link != null && chain.size() < DEEPEST_CAUSE) {
      chain.add(link);
      link = link.getCause();
    }
    return chain;
  }

  /// From the innermost type and the innermost place of ours, line numbers left out.
  private static String codeOf(List<Throwable> chain) {
    Throwable innermost = chain.getLast();
    String place =
        Arrays.stream(innermost.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst()
            .map(frame -> frame.getClassName() + "#" + frame.getMethodName())
            .orElse("");
    int hash = (innermost.getClass().getName() + "@" + place).hashCode();
    return "APP-%06X".formatted(hash & 0xFFFFFF);
  }

  private static String environment() {
    return "Java %s, JavaFX %s, %s %s %s"
        .formatted(
            System.getProperty("java.version"),
            System.getProperty("javafx.runtime.version", "?"),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("os.arch"));
  }
}
