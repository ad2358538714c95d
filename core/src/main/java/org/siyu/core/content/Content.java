package org.siyu.core.content;

import java.util.List;
import java.util.Optional;

/// What customers get to see, and so what a review approves: exactly what [#hash()] covers.
///
/// @param title up to 200 characters
/// @param body text with variables, see [Variable]; up to 20,000 characters
/// @param general the variant that is not by profile (PIPL Art. 24)
/// @param channel code in [ChoiceList#CHANNEL]
/// @param assets in the order in which they are shown
public record Content(
    String title,
    String body,
    Optional<General> general,
    String channel,
    Audience audience,
    List<Asset> assets) {
  public static final int LONGEST_TITLE = 200;
  public static final int LONGEST_BODY = 20_000;

  public Content {
    assets = List.copyOf(assets);
  }

  /// What those get who want no marketing by profile.
  public record General(String title, String body) {}

  /// A text for all customers, without files.
  public static Content of(String title, String body, String channel) {
    return new Content(title, body, Optional.empty(), channel, Audience.ALL, List.of());
  }

  public Content withTitle(String wanted) {
    return new Content(wanted, body, general, channel, audience, assets);
  }

  public Content withBody(String wanted) {
    return new Content(title, wanted, general, channel, audience, assets);
  }

  public Content withGeneral(Optional<General> wanted) {
    return new Content(title, body, wanted, channel, audience, assets);
  }

  public Content withChannel(String wanted) {
    return new Content(title, body, general, wanted, audience, assets);
  }

  public Content withAudience(Audience wanted) {
    return new Content(title, body, general, channel, wanted, assets);
  }

  public Content withAssets(List<Asset> wanted) {
    return new Content(title, body, general, channel, audience, wanted);
  }

  public boolean isEmpty() {
    return body.isBlank() && assets.isEmpty();
  }

  /// All text that customers may read, for a check of words: title and body of both variants, with
  /// a line break in between.
  public String text() {
    String tiered = title + "\n" + body;
    return general.map(other -> tiered + "\n" + other.title() + "\n" + other.body()).orElse(tiered);
  }

  /// SHA-256 of all of it: see [ContentHash].
  public String hash() {
    return ContentHash.of(this);
  }
}
