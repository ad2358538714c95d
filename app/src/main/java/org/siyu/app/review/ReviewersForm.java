package org.siyu.app.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Tone;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.Review;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

/// Who reviews: for the item in sight, and for all that name nobody.
final class ReviewersForm extends VBox {
  private final ReviewViewModel model;
  private final ReviewWords words;

  ReviewersForm(ReviewViewModel model, ReviewWords words, Runnable team) {
    super(16);
    this.model = model;
    this.words = words;
    model
        .item()
        .ifPresent(
            item ->
                getChildren()
                    .add(
                        part(
                            "review.reviewers.item",
                            item.content().title(),
                            review -> item.people().reviewer(review),
                            Optional.of(item),
                            model::nameForItem)));
    getChildren()
        .add(
            part(
                "review.reviewers.team",
                words.text("review.reviewers.team.text"),
                review -> Optional.ofNullable(model.desk().reviewers().get(review)),
                Optional.empty(),
                model::nameForTeam));
    if (candidates(Review.LEGAL_REVIEW, Optional.empty()).isEmpty()) {
      getChildren()
          .add(
              new InlineProblem(
                  Tone.WARNING,
                  "",
                  words.text("review.reviewers.no-compliance"),
                  Action.of(words.text("review.team"), team)));
    }
  }

  private interface Named {
    Optional<UUID> of(Review review);
  }

  private Node part(
      String titleKey,
      String text,
      Named named,
      Optional<ContentItem> item,
      BiConsumer<Review, Optional<UUID>> name) {
    VBox part =
        new VBox(
            8,
            Controls.paragraph(words.text(titleKey), "section-title"),
            Controls.paragraph(text, "caption"));
    for (Review review : Review.values()) {
      Label label = Controls.label(words.text("review.code." + review.code()), "muted");
      ComboBox<Optional<Member>> choice = choice(review, named.of(review), item);
      choice.setAccessibleText(words.text(titleKey) + ": " + label.getText());
      choice.valueProperty().subscribe((_, chosen) -> name.accept(review, chosen.map(Member::id)));
      label.setLabelFor(choice);
      part.getChildren().add(new VBox(4, label, choice));
    }
    return part;
  }

  private ComboBox<Optional<Member>> choice(
      Review review, Optional<UUID> named, Optional<ContentItem> item) {
    ComboBox<Optional<Member>> choice = new ComboBox<>();
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setConverter(
        new ChoiceWords<>(member -> member.map(Member::name).orElse(words.text("content.nobody"))));
    choice.getItems().add(Optional.empty());
    candidates(review, item).forEach(member -> choice.getItems().add(Optional.of(member)));
    Optional<Member> now = named.flatMap(model.desk()::member);
    if (!choice.getItems().contains(now)) {
      choice.getItems().add(now);
    }
    choice.setValue(now);
    return choice;
  }

  /// Who may do a review: nobody reviews own work, and legal review asks for the role.
  private List<Member> candidates(Review review, Optional<ContentItem> item) {
    return model.desk().members().stream()
        .filter(Member::isActive)
        .filter(
            member ->
                review == Review.CROSS_REVIEW || member.roles().contains(MemberRole.COMPLIANCE))
        .filter(
            member ->
                item.stream()
                    .noneMatch(
                        each ->
                            each.people().author().equals(member.id())
                                || each.people().editor().equals(member.id())))
        .toList();
  }
}
