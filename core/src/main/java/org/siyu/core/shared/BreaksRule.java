package org.siyu.core.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a class that breaks a house rule, with the reason. A test counts them; the number only
/// falls.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface BreaksRule {
  /// Why the rule cannot be kept here.
  String value();
}
