package org.siyu.core.kpi.formula;

/// A word of a formula.
///
/// @param at the place of its first character, from 1
/// @param end the place of its last character
record Token(Kind kind, String text, int at, int end) {
  enum Kind {
    NUMBER,
    NAME,
    /// A name in square brackets, which may hold spaces and signs.
    BRACKETED,
    SIGN,
    END
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }
}
