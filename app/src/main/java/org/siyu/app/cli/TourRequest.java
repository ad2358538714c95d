package org.siyu.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.siyu.app.i18n.Language;

/// What the tour is to show.
///
/// @param workspace a workspace to show; without one a sample is made for the purpose
/// @param folder where the pictures go
/// @param languages at least one
/// @param themes `light`, `dark` or both
/// @param width of the window in pixels
/// @param height of the window in pixels
public record TourRequest(
    Optional<Path> workspace,
    Path folder,
    List<Language> languages,
    List<String> themes,
    int width,
    int height) {
  public TourRequest {
    languages = List.copyOf(languages);
    themes = List.copyOf(themes);
  }
}
