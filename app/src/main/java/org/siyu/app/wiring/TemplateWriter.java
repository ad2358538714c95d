package org.siyu.app.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.siyu.core.exchange.ExportProblem;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.profile.ProfileRepository;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.exchange.TemplateWorkbook;

/// Writes every profile's own template in the user's language.
public final class TemplateWriter {
  private final Supplier<Locale> language;

  public TemplateWriter(Supplier<Locale> language) {
    this.language = language;
  }

  List<Path> write(ProfileRepository profiles, Path folder) {
    List<Path> written = new ArrayList<>();
    Locale wanted = language.get();
    for (Profile profile : profiles.all()) {
      if (profile.templates().containsKey(wanted.getLanguage())) {
        Path file = folder.resolve(profile.name(wanted).replace('/', ' ') + ".xlsx");
        try {
          TemplateWorkbook.write(profile, wanted, file);
        } catch (IOException trouble) {
          throw new ProblemException(
              Problem.at(
                  Place.file(String.valueOf(file.getFileName())), ExportProblem.WRITING_FAILED),
              trouble);
        }
        written.add(file);
      }
    }
    return written;
  }
}
