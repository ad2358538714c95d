package org.siyu.app.kpireview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.siyu.core.cases.CaseStudy;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpireview.KpiMinutesLines;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.ReviewFinding;

/// A finding told as a case, as far as the review knows it: what was found, what was decided, the
/// numbers. People write on from there.
final class ReviewLesson {
  private ReviewLesson() {}

  static KpiReviewDoors.Lesson of(KpiReview review, ReviewFinding finding, KpiReviewWords words) {
    List<String> problem = new ArrayList<>();
    problem.add(KpiMinutesLines.data(finding, review, words));
    problem.add(finding.text().insight());
    String solution =
        review
            .decisions()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(line -> "· " + line)
            .collect(Collectors.joining("\n"));
    String proof =
        finding
            .indicator()
            .flatMap(review.numbers()::line)
            .map(line -> proof(line, review, words))
            .orElse("");
    return new KpiReviewDoors.Lesson(
        review.id(), words.name(review), cut(problem), cut(List.of(solution)), proof);
  }

  /// Of which the other half is known only when another period has passed.
  private static String proof(SheetLine line, KpiReview review, KpiReviewWords words) {
    return words.text(
        "kpireview.case.proof",
        words.kpi().period(review.period()),
        KpiMinutesLines.number(line, words));
  }

  private static String cut(List<String> lines) {
    String text = lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    return text.length() <= CaseStudy.LONGEST_TEXT
        ? text
        : text.substring(0, CaseStudy.LONGEST_TEXT);
  }
}
