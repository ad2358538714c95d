package org.siyu.app.kpireview;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.siyu.core.campaign.Finding;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.ReviewFinding;

/// What is being written in a review. It lives as long as the review is open, whatever is counted
/// or read anew meanwhile.
public final class ReviewDraft {
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final StringProperty decisions = new SimpleStringProperty("");

  /// One finding.
  static final class Line {
    final ObjectProperty<Optional<String>> indicator;
    final StringProperty data;
    final StringProperty insight;

    Line(ReviewFinding finding) {
      indicator = new SimpleObjectProperty<>(finding.indicator());
      data = new SimpleStringProperty(finding.text().data());
      insight = new SimpleStringProperty(finding.text().insight());
    }

    ReviewFinding finding() {
      return new ReviewFinding(indicator.get(), new Finding(data.get(), insight.get()));
    }
  }

  ReviewDraft(KpiReview review) {
    review.findings().forEach(finding -> lines.add(new Line(finding)));
    decisions.set(review.decisions());
  }

  ObservableList<Line> lines() {
    return lines;
  }

  StringProperty decisions() {
    return decisions;
  }

  /// As they would be kept.
  List<ReviewFinding> findings() {
    return lines.stream().map(Line::finding).filter(each -> !each.isBlank()).toList();
  }

  String decided() {
    return decisions.get().strip();
  }

  /// Whether something is written that is not in the review.
  boolean differs(KpiReview review) {
    return !findings().equals(review.findings()) || !decided().equals(review.decisions());
  }
}
