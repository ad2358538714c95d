package org.siyu.core.workspace;

/// Unexpected trouble with the store. The message is the code only: statements and values may hold
/// personal data and stay out of it.
public final class StoreException extends RuntimeException {
  private final String errorCode;

  /// @param errorCode for instance `STORE-23505`: what to quote when asking for help
  /// @param cause a cause whose messages hold no personal data
  public StoreException(String errorCode, Throwable cause) {
    super(errorCode, cause);
    this.errorCode = errorCode;
  }

  public String errorCode() {
    return errorCode;
  }
}
