package org.siyu.core.exchange;

import java.util.List;
import org.siyu.core.customers.CustomerColumn;

/// The viewer's words for what a customer table holds as codes.
public interface CustomerWords {
  /// @param code a tier, segment, consent or gender code
  String word(CustomerColumn column, String code);

  /// Joins names as the language does: 、 or a comma.
  String join(List<String> names);
}
