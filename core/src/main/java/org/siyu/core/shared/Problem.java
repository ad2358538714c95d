package org.siyu.core.shared;

import java.util.List;

/// One piece of expected trouble, as a value.
///
/// @param code what is wrong
/// @param place where it is
/// @param arguments what the sentence about it needs, in the order of the message's placeholders;
///   strings and numbers only. May hold a user's data: never log it.
public record Problem(ErrorCode code, Place place, List<Object> arguments) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(ErrorCode code, Object... arguments) {
    return new Problem(code, Place.NOWHERE, List.of(arguments));
  }

  public static Problem at(Place place, ErrorCode code, Object... arguments) {
    return new Problem(code, place, List.of(arguments));
  }
}
