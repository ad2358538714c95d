package org.siyu.app.exchange;

import java.util.Locale;
import org.siyu.core.exchange.profile.Profile;

/// Makes a profile's id of the name that a person gives it.
final class ProfileName {
  private static final int SHORTEST = 3;

  private ProfileName() {}

  /// The name in the form of an id; one in Chinese gives the basis and a number instead.
  static String id(String name, Profile basis) {
    String latin =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return latin.length() >= SHORTEST
        ? latin
        : basis.id() + "-" + Integer.toHexString(name.hashCode() & 0xffff);
  }
}
