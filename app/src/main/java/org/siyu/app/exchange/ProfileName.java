package org.siyu.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.siyu.core.exchange.mapping.SavedMapping;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.exchange.profile.Profile;

/// Makes a profile of a settled mapping and of the name that a person gives it.
final class ProfileName {
  /// A person's own words are the same in each language.
  static final Locale LOCALE = Locale.ENGLISH;

  private static final String OWN = "my-";
  private static final int LONGEST = 100;

  private ProfileName() {}

  /// The name in the form of an id, apart from those that ship. Letters of any script stay, so that
  /// the file in the workspace can be told by its name.
  static String id(String name) {
    String words = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String id = (OWN + words).replaceAll("-+", "-").replaceAll("-$", "");
    return id.substring(0, Math.min(id.length(), LONGEST));
  }

  /// Whether a person has saved it.
  static boolean isOwn(Profile profile) {
    return profile.id().startsWith(OWN);
  }

  /// All sheets with the profile of the first become one mapping, each found again by its headers.
  ///
  /// @param settled at least one
  static Profile profile(String name, List<SheetSelection> settled, LearnedValues learned) {
    String id = id(name);
    String base = settled.getFirst().profile().id();
    List<List<String>> seen = new ArrayList<>();
    Profile saved = settled.getFirst().profile();
    for (SheetSelection sheet : settled) {
      List<String> headers = sheet.header().headers();
      if (sheet.profile().id().equals(base) && !seen.contains(headers)) {
        seen.add(headers);
        saved =
            SavedMapping.profile(
                id, Map.of("zh", name, "en", name), reading(sheet, saved), learned.codes());
      }
    }
    return saved;
  }

  private static SheetSelection reading(SheetSelection sheet, Profile profile) {
    return new SheetSelection(
        sheet.file(),
        sheet.encoding(),
        sheet.separator(),
        sheet.sheet(),
        sheet.sheetName(),
        sheet.header(),
        profile,
        sheet.columns(),
        sheet.values(),
        sheet.dateOrder());
  }
}
