package org.siyu.app.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.text.Font;

/// Picks the typeface from what the machine has.
public final class Fonts {
  private static final List<String> CHINESE =
      List.of(
          "PingFang SC",
          "HarmonyOS Sans SC",
          "MiSans",
          "Microsoft YaHei UI",
          "Microsoft YaHei",
          "Source Han Sans SC",
          "Source Han Sans CN",
          "Noto Sans CJK SC",
          "Noto Sans SC",
          "WenQuanYi Micro Hei",
          "Droid Sans Fallback",
          "SimHei",
          "SimSun");
  private static final List<String> LATIN =
      List.of(
          "Inter",
          "Segoe UI Variable",
          "Segoe UI",
          "SF Pro Text",
          "Helvetica Neue",
          "Noto Sans",
          "Roboto",
          "Cantarell",
          "Ubuntu");

  private final Set<String> installed;

  public Fonts() {
    this(Set.copyOf(Font.getFamilies()));
  }

  Fonts(Set<String> installed) {
    this.installed = new HashSet<>(installed);
  }

  /// Whether Chinese text can be read on this machine.
  public boolean hasChinese() {
    return chinese().isPresent();
  }

  /// The family for everything on screen. A Chinese family has good Latin letters too, and one
  /// family for both keeps a line's letters at one height; so it wins in both languages where the
  /// Latin favourites are missing. Empty: the system's own.
  public Optional<String> family(boolean isChinese) {
    Optional<String> latin = first(LATIN);
    return isChinese || latin.isEmpty() ? chinese().or(() -> latin) : latin;
  }

  /// Whether the family that is taken was made for Chinese.
  public boolean isChinese(boolean isForChinese) {
    return family(isForChinese).filter(CHINESE::contains).isPresent();
  }

  private Optional<String> chinese() {
    return first(CHINESE);
  }

  private Optional<String> first(List<String> wanted) {
    return wanted.stream().filter(installed::contains).findFirst();
  }
}
