package org.siyu.core.exchange.recognition;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.siyu.core.exchange.mapping.HeaderMapper;
import org.siyu.core.exchange.profile.HeaderText;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.profile.StatisticsLayout;
import org.siyu.core.shared.Percent;

/// Measures how well headers fit profiles.
final class ProfileScorer {
  /// Best first: saved for these headers, then complete, then of one system, then most headers
  /// known; a user's profile stands before a shipped one in the repository and stays there.
  static final Comparator<ProfileMatch> BEST_FIRST =
      Comparator.comparing(ProfileMatch::isByFingerprint)
          .thenComparing(ProfileMatch::isComplete)
          .thenComparing(match -> match.profile().isSpecific())
          .thenComparing(match -> match.known().size())
          .reversed();

  private final List<HeaderMapper> mappers;

  ProfileScorer(List<Profile> profiles) {
    this.mappers = profiles.stream().map(HeaderMapper::new).toList();
  }

  List<HeaderMapper> mappers() {
    return mappers;
  }

  static ProfileMatch match(HeaderMapper mapper, List<String> headers) {
    Profile profile = mapper.profile();
    List<String> written =
        headers.stream()
            .filter(header -> !header.isBlank() && !HeaderText.isOwn(header))
            .distinct()
            .toList();
    List<String> known = written.stream().filter(mapper::isKnown).toList();
    boolean isSaved = profile.fingerprints().contains(HeaderText.fingerprint(headers));
    boolean isComplete =
        isSaved
            || (hasTellTales(profile, normalised(headers))
                && mapper.map(headers, List.of()).missing(profile.shape()).isEmpty());
    return new ProfileMatch(
        profile, isSaved, isComplete, known, Percent.of(known.size(), written.size()));
  }

  static boolean matches(StatisticsLayout layout, List<String> headers) {
    Set<String> present = normalised(headers);
    return layout.headers().stream().allMatch(header -> hasAny(present, header));
  }

  private static boolean hasTellTales(Profile profile, Set<String> present) {
    return profile.recognition().all().stream().allMatch(header -> hasAny(present, header))
        && profile.recognition().none().stream().noneMatch(header -> hasAny(present, header));
  }

  private static boolean hasAny(Set<String> present, String alternatives) {
    return Arrays.stream(alternatives.split("\\|"))
        .map(HeaderText::normalise)
        .anyMatch(present::contains);
  }

  private static Set<String> normalised(List<String> headers) {
    return headers.stream().map(HeaderText::normalise).collect(Collectors.toSet());
  }
}
