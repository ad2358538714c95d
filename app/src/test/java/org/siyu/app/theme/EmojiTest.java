package org.siyu.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EmojiTest {
  @Test
  void textWithoutEmojiStaysAsItIs() {
    assertEquals("Ann  (VIP) #1 — 悠悠", Emoji.plain("Ann  (VIP) #1 — 悠悠"));
  }

  @Test
  void whatCannotBeDrawnIsLeftOut() {
    assertEquals("布丁", Emoji.plain("布丁🎀"));
    assertEquals("Nova", Emoji.plain("🌸 Nova 🌸"));
    assertEquals("a b", Emoji.plain("a 👩‍👩‍👧 b"));
  }

  @Test
  void signsWithAPlainTwinShowAsThat() {
    assertEquals("Peach☼", Emoji.plain("Peach☀️"));
    assertEquals("糯米♥", Emoji.plain("糯米❤️"));
  }

  @Test
  void aNameOfNothingElseKeepsASign() {
    assertEquals("☆", Emoji.plain("🎀🌸"));
  }
}
