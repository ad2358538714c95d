package org.siyu.app.results;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Tone;
import org.siyu.core.results.RateFigure;

/// How a figure stands to the mean, as a badge: with words, never by colour alone.
final class StandingText {
  private StandingText() {}

  static String of(Messages messages, RateFigure.Standing standing) {
    return messages.text("results.standing." + standing.name().toLowerCase(Locale.ROOT));
  }

  /// None for what is neither above nor below.
  static Optional<Badge> badge(Messages messages, RateFigure figure, OptionalDouble mean) {
    RateFigure.Standing standing = figure.against(mean);
    String text = of(messages, standing);
    return switch (standing) {
      case ABOVE ->
          Optional.of(Badge.of(figure.rate().isBetterHigh() ? Tone.SUCCESS : Tone.WARNING, text));
      case BELOW ->
          Optional.of(Badge.of(figure.rate().isBetterHigh() ? Tone.WARNING : Tone.SUCCESS, text));
      case FEW -> Optional.of(Badge.of(Tone.NEUTRAL, text));
      case NEAR, UNKNOWN -> Optional.empty();
    };
  }
}
