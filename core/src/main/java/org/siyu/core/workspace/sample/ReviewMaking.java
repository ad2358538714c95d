package org.siyu.core.workspace.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ReviewEntry;
import org.siyu.core.content.ReviewStep;
import org.siyu.core.team.Member;
import org.siyu.core.workspace.WorkspaceLanguage;

/// How a sample's items came to where they are: who checked them when. Some were approved before
/// and changed since, some were sent back, some go on with a claim for a reason.
public final class ReviewMaking {
  /// Every so many of the items under review were approved before.
  private static final int APPROVED_BEFORE = 3;

  /// Every so many of a member's drafts have come back.
  private static final int SENT_BACK = 7;

  private static final int SUBMITTED = 72;
  private static final int SELF_CHECKED = 70;
  private static final int CROSS_REVIEWED = 49;
  private static final int LEGAL_REVIEWED = 26;
  private static final int ROUND = 120;

  private final SampleData sample;
  private final Map<UUID, Member> members;
  private final boolean isChinese;
  private final String claim;
  private final List<SampleReview> made = new ArrayList<>();
  private final Map<UUID, Integer> drafts = new HashMap<>();
  private int reviews;

  private ReviewMaking(SampleData sample) {
    this.sample = sample;
    this.members = sample.members().stream().collect(Collectors.toMap(Member::id, each -> each));
    this.isChinese = sample.spec().language() == WorkspaceLanguage.ZH;
    this.claim = (isChinese ? ContentWords.chinese() : ContentWords.english()).claim();
  }

  /// All steps, those of an item in their order.
  public static List<SampleReview> of(SampleData sample) {
    ReviewMaking making = new ReviewMaking(sample);
    sample.content().forEach(making::add);
    return List.copyOf(making.made);
  }

  private void add(ContentItem item) {
    LocalDateTime end = sample.spec().end();
    LocalDateTime done = item.plan().start().isBefore(end) ? item.plan().start() : end;
    Line line = new Line(item, item.content(), done);
    switch (item.status()) {
      case DRAFT -> sentBack(line);
      case SELF_CHECK -> line.author(ReviewStep.SUBMITTED, SUBMITTED, "");
      case CROSS_REVIEW -> {
        approvedBefore(line);
        line.checked();
      }
      case LEGAL_REVIEW -> {
        approvedBefore(line);
        line.checked();
        line.crossReviewed();
      }
      case SCHEDULED -> line.approved();
      case PUBLISHED, RESULTS_IN -> {
        line.approved();
        line.author(ReviewStep.PUBLISHED, 0, "");
        if (item.status() == ContentStatus.RESULTS_IN) {
          line.author(ReviewStep.RESULTS_ENTERED, -ROUND / 3, "");
        }
      }
    }
  }

  private void sentBack(Line line) {
    UUID owner = line.item.people().owner().orElse(line.item.people().author());
    if (drafts.merge(owner, 1, Integer::sum) % SENT_BACK == 2) {
      line.checked();
      line.add(
          ReviewStep.SENT_BACK,
          members.getOrDefault(sample.members().get(2).id(), sample.members().getFirst()),
          CROSS_REVIEWED,
          text("优惠规则没写截止日期，请补上再提交。", "The offer has no last day: please add it."));
    }
  }

  /// A round before, on an earlier text, that an edit made void.
  private void approvedBefore(Line line) {
    boolean isOwners = line.item.people().crossReviewer().equals(Optional.of(sample.owner()));
    if (!isOwners && reviews++ % APPROVED_BEFORE != 0) {
      return;
    }
    Content before =
        line.content
            .withTitle(line.content.title().replace("｜", "："))
            .withBody(
                text("{昵称}您好！", "Hello {昵称}! ")
                    + line.content.body().replace(claim, "").replace("{昵称}，", "")
                    + text("\n回复“护理”领取清单。", "\nReply CARE for the list."));
    new Line(line.item, before, line.done.minusHours(ROUND)).approved();
    line.author(ReviewStep.VOIDED, SUBMITTED + 1, "");
  }

  private String text(String chinese, String english) {
    return isChinese ? chinese : english;
  }

  /// What happened to one text of one item.
  private final class Line {
    private final ContentItem item;
    private final Content content;
    private final LocalDateTime done;

    Line(ContentItem item, Content content, LocalDateTime done) {
      this.item = item;
      this.content = content;
      this.done = done;
    }

    void checked() {
      author(ReviewStep.SUBMITTED, SUBMITTED, "");
      if (content.body().contains(claim)) {
        author(
            ReviewStep.OVERRIDDEN,
            SELF_CHECKED,
            text("引用用户原话，图中附有出处。", "Quoted from a customer; the picture names the source."));
      }
      author(ReviewStep.SELF_CHECKED, SELF_CHECKED, "");
    }

    void crossReviewed() {
      add(
          ReviewStep.CROSS_REVIEWED,
          reviewer(item.people().crossReviewer()),
          CROSS_REVIEWED,
          made.size() % 4 == 0 ? text("语气自然，可以发。", "Reads well.") : "");
    }

    void approved() {
      checked();
      crossReviewed();
      add(ReviewStep.LEGAL_REVIEWED, reviewer(item.people().legalReviewer()), LEGAL_REVIEWED, "");
    }

    private Member reviewer(Optional<UUID> named) {
      return named.map(members::get).orElse(sample.members().getFirst());
    }

    void author(ReviewStep step, int hoursBefore, String remark) {
      add(
          step,
          members.getOrDefault(item.people().author(), sample.members().getFirst()),
          hoursBefore,
          remark);
    }

    void add(ReviewStep step, Member actor, int hoursBefore, String remark) {
      made.add(
          new SampleReview(
              item.id(),
              new ReviewEntry(
                  step,
                  before(step),
                  after(step),
                  actor.id(),
                  actor.name(),
                  done.minusHours(hoursBefore),
                  remark,
                  content.hash()),
              content));
    }
  }

  private static ContentStatus before(ReviewStep step) {
    return switch (step) {
      case SUBMITTED, RESTORED -> ContentStatus.DRAFT;
      case SELF_CHECKED, OVERRIDDEN -> ContentStatus.SELF_CHECK;
      case CROSS_REVIEWED, SENT_BACK, WITHDRAWN, TAKEN_BACK -> ContentStatus.CROSS_REVIEW;
      case LEGAL_REVIEWED -> ContentStatus.LEGAL_REVIEW;
      case PUBLISHED, VOIDED -> ContentStatus.SCHEDULED;
      case RESULTS_ENTERED, UNPUBLISHED -> ContentStatus.PUBLISHED;
    };
  }

  private static ContentStatus after(ReviewStep step) {
    return switch (step) {
      case SUBMITTED, OVERRIDDEN, TAKEN_BACK -> ContentStatus.SELF_CHECK;
      case SELF_CHECKED, RESTORED -> ContentStatus.CROSS_REVIEW;
      case CROSS_REVIEWED -> ContentStatus.LEGAL_REVIEW;
      case LEGAL_REVIEWED, UNPUBLISHED -> ContentStatus.SCHEDULED;
      case PUBLISHED -> ContentStatus.PUBLISHED;
      case RESULTS_ENTERED -> ContentStatus.RESULTS_IN;
      case SENT_BACK, WITHDRAWN, VOIDED -> ContentStatus.DRAFT;
    };
  }
}
