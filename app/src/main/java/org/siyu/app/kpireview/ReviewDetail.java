package org.siyu.app.kpireview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.cases.CaseStudy;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.KpiReviewService.Asked;
import org.siyu.core.team.Member;

/// The review that is open.
public record ReviewDetail(
    KpiReview review,
    List<Asked> asked,
    List<ActionItem> agreed,
    List<CaseStudy> cases,
    List<Member> members,
    LocalDate today) {
  long unanswered() {
    return asked.stream().filter(each -> each.answer().isEmpty()).count();
  }

  /// What is still to be done: agreed here, or before and not answered yet.
  private Stream<ActionItem> toDo() {
    return Stream.concat(
        agreed.stream().filter(each -> each.done().isEmpty()), left().map(Asked::item));
  }

  private Stream<Asked> left() {
    return asked.stream().filter(each -> each.answer().isEmpty() && each.item().done().isEmpty());
  }

  long open() {
    return toDo().count();
  }

  /// How many of these come from earlier reviews.
  long earlier() {
    return left().count();
  }

  long late() {
    return toDo().filter(each -> each.isLate(today)).count();
  }
}
