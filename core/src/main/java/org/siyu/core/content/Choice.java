package org.siyu.core.content;

import java.time.LocalTime;
import java.util.Optional;

/// An entry of a list that the team edits.
///
/// @param code never changes; rows refer to it. Lower-case and dashed, 1 to 40 characters
/// @param nameZh 1 to 100 characters
/// @param nameEn the same as `nameZh` for an entry of the team's own
/// @param colour `#rrggbb`; channels always have one
/// @param hours a slot's part of the day
/// @param position the place in its list, from 1
/// @param isRetired not offered for new items any more, still named on old ones
/// @param isShipped came with the program; can be renamed and retired, not removed
public record Choice(
    ChoiceList list,
    String code,
    String nameZh,
    String nameEn,
    Optional<String> colour,
    Optional<Hours> hours,
    int position,
    boolean isRetired,
    boolean isShipped) {

  /// From a time to a later one on the same day, the end not included.
  public record Hours(LocalTime from, LocalTime to) {
    public Hours {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException("hours end after they begin");
      }
    }

    public boolean contains(LocalTime time) {
      return !time.isBefore(from) && time.isBefore(to);
    }
  }

  /// The name in a language.
  ///
  /// @param isChinese false for English
  public String name(boolean isChinese) {
    return isChinese ? nameZh : nameEn;
  }

  Choice named(String chinese, String english) {
    return new Choice(list, code, chinese, english, colour, hours, position, isRetired, isShipped);
  }

  Choice coloured(Optional<String> wanted) {
    return new Choice(list, code, nameZh, nameEn, wanted, hours, position, isRetired, isShipped);
  }

  Choice during(Optional<Hours> wanted) {
    return new Choice(list, code, nameZh, nameEn, colour, wanted, position, isRetired, isShipped);
  }

  Choice at(int place) {
    return new Choice(list, code, nameZh, nameEn, colour, hours, place, isRetired, isShipped);
  }

  Choice retired(boolean wanted) {
    return new Choice(list, code, nameZh, nameEn, colour, hours, position, wanted, isShipped);
  }
}
