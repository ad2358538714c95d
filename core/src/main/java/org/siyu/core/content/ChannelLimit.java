package org.siyu.core.content;

/// How much a channel takes in one piece.
///
/// Source: WeCom's rules for customer contact (企业微信客户联系), as of November 2025: Moments up to 2,000
/// characters and 9 pictures, mass messages to customers and groups up to 4,000 characters and 9
/// attachments. Channels that are not known here take as much as is kept.
///
/// @param characters the most characters of the text
/// @param assets the most files
public record ChannelLimit(int characters, int assets) {
  private static final ChannelLimit MOMENTS = new ChannelLimit(2_000, 9);
  private static final ChannelLimit MESSAGE = new ChannelLimit(4_000, 9);
  private static final ChannelLimit OTHERS = new ChannelLimit(Content.LONGEST_BODY, 50);

  /// @param channel code in [ChoiceList#CHANNEL]
  public static ChannelLimit of(String channel) {
    return switch (channel) {
      case "moments" -> MOMENTS;
      case "group", "one-to-one" -> MESSAGE;
      default -> OTHERS;
    };
  }

  /// The characters of a text as people count them: an emoji outside the basic plane is one.
  public static int count(String text) {
    return text.codePointCount(0, text.length());
  }

  public boolean holds(String text) {
    return count(text) <= characters;
  }
}
