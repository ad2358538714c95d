package org.siyu.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.Tone;
import org.siyu.app.words.WordTexts;
import org.siyu.core.content.Asset;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.Review;
import org.siyu.core.content.ReviewEntry;
import org.siyu.core.release.AudienceCount;
import org.siyu.core.words.WordFinding;
import org.siyu.core.words.WordSeverity;

/// An item to be read: its text with marks, what was found in it, and what is known of it.
final class ReviewReading extends VBox {
  private final ReviewWords words;
  private final WordTexts findings;
  private final ReviewLinks links;
  private final Label audience = Controls.paragraph("");

  ReviewReading(ReviewWords words, WordTexts findings, ReviewLinks links) {
    super(16);
    this.words = words;
    this.findings = findings;
    this.links = links;
    getStyleClass().add("review-reading");
  }

  void show(ReviewPage page) {
    List<Node> parts = new ArrayList<>();
    page.sentBack().map(this::reason).ifPresent(parts::add);
    parts.add(text(page));
    if (!page.check().findings().isEmpty()) {
      parts.add(found(page));
    }
    parts.add(facts(page));
    getChildren().setAll(parts);
  }

  /// Tells how many are reached, as soon as they are counted.
  void show(Optional<AudienceCount> count) {
    audience.setText(
        count
            .map(
                found ->
                    words.text(
                        "review.audience.count",
                        number(found.addressed()),
                        number(found.granted()),
                        number(found.unanswered()),
                        number(found.withdrawn()),
                        number(found.refusedPersonalised())))
            .orElse(words.text("review.audience.counting")));
  }

  private String number(int count) {
    return words.formats().number(count);
  }

  private Node reason(ReviewEntry entry) {
    return new InlineProblem(
        Tone.WARNING,
        words.step(entry) + " · " + entry.memberName() + " · " + words.moment(entry.at()),
        entry.remark());
  }

  private Node text(ReviewPage page) {
    Content content = page.content();
    List<WordFinding> found = page.check().findings();
    int body = content.title().length() + 1;
    VBox sheet = Controls.styled(new VBox(10), "reading-sheet");
    sheet.getChildren().add(MarkedText.of(content.title(), 0, found, findings, "reading-title"));
    if (!content.body().isBlank()) {
      sheet.getChildren().add(MarkedText.of(content.body(), body, found, findings, "reading-body"));
    }
    content
        .general()
        .ifPresent(
            general -> {
              int title = body + content.body().length() + 1;
              VBox other =
                  new VBox(
                      6,
                      Controls.label(words.text("review.general"), "overline"),
                      MarkedText.of(general.title(), title, found, findings, "reading-subtitle"),
                      MarkedText.of(
                          general.body(),
                          title + general.title().length() + 1,
                          found,
                          findings,
                          "reading-body"));
              sheet.getChildren().add(Controls.styled(other, "reading-general"));
            });
    return sheet;
  }

  private Node found(ReviewPage page) {
    VBox lines = new VBox(10);
    String text = page.content().text();
    for (WordFinding finding : page.check().findings()) {
      String instead = findings.substitutes(finding);
      VBox about =
          new VBox(
              1,
              Controls.paragraph(finding.in(text).replace('\n', ' '), "strong"),
              Controls.paragraph(
                  findings.reason(finding)
                      + (instead.isEmpty() ? "" : " " + words.text("review.instead", instead)),
                  "caption"),
              Controls.paragraph(finding.entry().legalBasis(), "caption"));
      about.setMinWidth(0);
      HBox.setHgrow(about, Priority.ALWAYS);
      HBox line =
          new HBox(
              10, Badge.of(tone(finding.severity()), findings.severity(finding.severity())), about);
      line.setAlignment(Pos.TOP_LEFT);
      lines.getChildren().add(line);
    }
    page.overruled()
        .map(
            entry ->
                new InlineProblem(
                    Tone.INFO,
                    words.text("review.overruled", entry.memberName(), words.moment(entry.at())),
                    entry.remark()))
        .ifPresent(lines.getChildren()::add);
    return Card.titled(words.text("review.words"), findings.disclaimer(), lines);
  }

  static Tone tone(WordSeverity severity) {
    return switch (severity) {
      case BLOCK -> Tone.ERROR;
      case WARN -> Tone.WARNING;
      case HINT -> Tone.INFO;
    };
  }

  private Node facts(ReviewPage page) {
    ContentItem item = page.item();
    Content content = page.content();
    KeyValueList facts =
        new KeyValueList()
            .add(words.text("content.start"), words.moment(item.plan().start()))
            .add(words.text("content.channel"), words.channel(content.channel()))
            .add(words.text("review.traits"), traits(item))
            .add(
                words.text("review.people"),
                words.text(
                    "review.people.text",
                    words.member(item.people().author()),
                    words.member(item.people().owner())))
            .add(
                words.text("review.reviewers"),
                words.text(
                    "review.reviewers.text",
                    words.member(item.people().reviewer(Review.CROSS_REVIEW)),
                    words.member(item.people().reviewer(Review.LEGAL_REVIEW))))
            .add(words.text("review.audience"), audience(content))
            .add(words.text("review.variables"), words.variables(content))
            .add(words.text("review.files"), files(content))
            .add(words.text("review.day"), day(page));
    return Card.titled(words.text("review.facts"), facts)
        .action(
            Controls.styled(
                Controls.textButton(
                    Action.of(words.text("review.open"), () -> links.opening().open(item.id()))),
                "small"));
  }

  private String traits(ContentItem item) {
    return String.join(
        " · ",
        List.of(
                words.choice(ChoiceList.FORM, item.traits().form()),
                words.choice(ChoiceList.DEPTH, item.traits().depth()),
                words.choice(ChoiceList.KIND, item.traits().kind()))
            .stream()
            .filter(each -> !each.isEmpty())
            .toList());
  }

  private Node audience(Content content) {
    VBox lines = new VBox(2, Controls.paragraph(words.audience(content.audience())), audience);
    audience.getStyleClass().setAll("label", "caption");
    if (content.audience().isByProfile() && content.general().isEmpty()) {
      lines.getChildren().add(Controls.paragraph(words.text("review.no-general"), "caption"));
    }
    return lines;
  }

  private Node files(Content content) {
    VBox lines = new VBox(2);
    for (Asset asset : content.assets()) {
      lines
          .getChildren()
          .add(
              Controls.styled(
                  Controls.textButton(
                      Action.of(words.file(asset), () -> links.file().accept(asset))),
                  "small"));
    }
    if (content.assets().isEmpty()) {
      lines.getChildren().add(Controls.paragraph("–"));
    }
    return lines;
  }

  private Node day(ReviewPage page) {
    VBox lines = new VBox(2);
    if (page.sameDay().isEmpty()) {
      lines.getChildren().add(Controls.paragraph(words.text("review.day.alone")));
    }
    for (ContentRow row : page.sameDay()) {
      lines
          .getChildren()
          .add(
              Controls.paragraph(
                  words.time(row.plan().start())
                      + "  "
                      + row.title()
                      + " · "
                      + words.status(row.status())));
    }
    page.rhythm()
        .forEach(
            finding ->
                lines.getChildren().add(Controls.paragraph(words.finding(finding), "caption")));
    return lines;
  }
}
