package org.siyu.app.library;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.core.content.Audience;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.LibraryPiece;
import org.siyu.core.shared.Problem;

/// A piece that is being written. What it does not show, such as files and the general variant,
/// stays as it was.
public final class PieceForm {
  private final Optional<LibraryPiece> original;
  private final ReadOnlyObjectWrapper<Optional<Problem>> refusal =
      new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());
  private Content content;
  private ContentItem.Traits traits;
  private boolean isTemplate;
  private String note;

  private boolean isTouched;

  private PieceForm(
      Optional<LibraryPiece> original,
      Content content,
      ContentItem.Traits traits,
      boolean isTemplate,
      String note) {
    this.original = original;
    this.content = content;
    this.traits = traits;
    this.isTemplate = isTemplate;
    this.note = note;
  }

  /// A template on the first channel there is.
  static PieceForm fresh(LibraryLists lists) {
    String channel = lists.offered(ChoiceList.CHANNEL).stream().findFirst().orElse("");
    return new PieceForm(
        Optional.empty(), Content.of("", "", channel), ContentItem.Traits.NONE, true, "");
  }

  static PieceForm of(LibraryPiece piece) {
    return new PieceForm(
        Optional.of(piece),
        piece.item().content(),
        piece.item().traits(),
        piece.isTemplate(),
        piece.note());
  }

  public Optional<LibraryPiece> original() {
    return original;
  }

  public ReadOnlyObjectProperty<Optional<Problem>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /// Whether there is something in it that is not kept.
  boolean isTouched() {
    return isTouched;
  }

  void refuse(Problem problem) {
    refusal.set(Optional.of(problem));
  }

  private void rewrite(Content wanted) {
    content = wanted;
    refusal.set(Optional.empty());
  }

  public Content content() {
    return content;
  }

  public ContentItem.Traits traits() {
    return traits;
  }

  public boolean isTemplate() {
    return isTemplate;
  }

  public String note() {
    return note;
  }

  public void title(String typed) {
    isTouched = true;
    rewrite(content.withTitle(typed));
  }

  public void body(String typed) {
    isTouched = true;
    rewrite(content.withBody(typed));
  }

  public void channel(String code) {
    isTouched = true;
    rewrite(content.withChannel(code));
  }

  /// Nobody named means all.
  public void tiers(Set<String> chosen) {
    isTouched = true;
    rewrite(content.withAudience(new Audience(chosen, content.audience().tags())));
  }

  public void traits(ContentItem.Traits chosen) {
    isTouched = true;
    traits = chosen;
  }

  public void template(boolean isWanted) {
    isTouched = true;
    isTemplate = isWanted;
  }

  public void note(String typed) {
    isTouched = true;
    note = typed;
    refusal.set(Optional.empty());
  }

  private Content written() {
    return content.withTitle(content.title().strip());
  }

  LibraryPiece edited(LibraryPiece piece) {
    return new LibraryPiece(
        piece.item().with(written()).with(traits),
        isTemplate,
        note.strip(),
        piece.source(),
        piece.uses(),
        piece.lastUsed());
  }

  ContentDraft draft(LocalDateTime now) {
    return ContentDraft.of(written(), now.truncatedTo(ChronoUnit.MINUTES), Optional.empty())
        .with(traits);
  }
}
