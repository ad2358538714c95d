package org.siyu.storage.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.content.Audience;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentEdit;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.PlanChange;
import org.siyu.core.content.Review;
import org.siyu.core.content.ReviewAction;
import org.siyu.core.content.ReviewEntry;
import org.siyu.core.content.ReviewStep;
import org.siyu.core.shared.ProblemException;

class ReviewTest {
  @TempDir Path folder;
  private ContentStore store;

  @BeforeEach
  void open() {
    store = new ContentStore(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void nameReviewers() {
    store.review().nameDefaultReviewer(Review.CROSS_REVIEW, Optional.of(store.colleague.id()));
    store.review().nameDefaultReviewer(Review.LEGAL_REVIEW, Optional.of(store.legal.id()));
  }

  private ContentItem selfChecked(String title) {
    ContentItem item = store.as(store.author, store.draft(title), new ReviewAction.Submit(""));
    return store.as(store.author, item, new ReviewAction.PassSelfCheck(""));
  }

  @Test
  void eachStepIsKeptWithWhoWhenRemarkAndHash() {
    ContentItem item = store.scheduled("早报");
    assertEquals(ContentStatus.SCHEDULED, item.status());
    List<ReviewEntry> history = store.review().history(item.id());
    assertEquals(
        List.of(
            ReviewStep.SUBMITTED,
            ReviewStep.SELF_CHECKED,
            ReviewStep.CROSS_REVIEWED,
            ReviewStep.LEGAL_REVIEWED),
        history.stream().map(ReviewEntry::step).toList());
    ReviewEntry last = history.getLast();
    assertEquals("赵衡", last.memberName());
    assertEquals(store.legal.id(), last.member());
    assertEquals("lawful", last.remark());
    assertEquals(ContentStore.NOW, last.at());
    assertEquals(item.content().hash(), last.contentHash());
    assertEquals(item.content(), store.review().lastApproved(item.id()).orElseThrow().content());
  }

  @Test
  void oneCharacterAfterApprovalVoidsItAndSendsTheItemBack() {
    ContentItem item = store.scheduled("早报");
    String before = item.content().body();
    PlanChange change = store.content.save(item.with(item.content().withBody(before + "。")));
    ContentItem edited = store.read(item);
    assertEquals(ContentStatus.DRAFT, edited.status());
    assertTrue(store.review().approvals(edited).isEmpty());
    assertEquals(ReviewStep.VOIDED, store.review().history(item.id()).getLast().step());
    assertEquals(before, store.review().lastApproved(item.id()).orElseThrow().content().body());
    assertEquals(
        List.of(item.id()),
        store.review().sentBack(store.author.id()).stream().map(ContentRow::id).toList());
    store.content.undo(change);
    assertEquals(ContentStatus.SCHEDULED, store.read(item).status());
    assertEquals(3, store.review().approvals(store.read(item)).size());
  }

  @Test
  void movingAnApprovedItemKeepsItsApprovals() {
    ContentItem item = store.scheduled("早报");
    store.content.edit(List.of(item.id()), new ContentEdit.Shift(Duration.ofDays(1)));
    assertEquals(ContentStatus.SCHEDULED, store.read(item).status());
    store.content.edit(List.of(item.id()), new ContentEdit.Addressed(Audience.ofTiers("new")));
    assertEquals(ContentStatus.DRAFT, store.read(item).status());
  }

  @Test
  void withNobodyNamedTheStepIsBlocked() {
    ContentItem item = store.as(store.author, store.draft("早报"), new ReviewAction.Submit(""));
    assertEquals(
        List.of(ContentProblem.NO_REVIEWER),
        store.blocks(store.author, item, new ReviewAction.PassSelfCheck("")));
    store.review().nameDefaultReviewer(Review.CROSS_REVIEW, Optional.of(store.colleague.id()));
    item = store.as(store.author, item, new ReviewAction.PassSelfCheck(""));
    assertEquals(
        List.of(ContentProblem.NO_REVIEWER),
        store.blocks(store.colleague, item, new ReviewAction.Approve("")));
    assertEquals(ContentStatus.CROSS_REVIEW, store.read(item).status());
  }

  @Test
  void theAuthorCannotReviewTheOwnWork() {
    nameReviewers();
    ContentItem item = selfChecked("早报");
    assertEquals(
        List.of(ContentProblem.AUTHOR_CANNOT_REVIEW),
        store.blocks(store.author, item, new ReviewAction.Approve("")));
  }

  @Test
  void whoChangedTheTextCannotReviewItEither() {
    nameReviewers();
    ContentItem item = store.draft("早报");
    store.members.act(store.colleague.id());
    store.content.save(item.with(item.content().withTitle("早报！")));
    item = store.as(store.author, store.read(item), new ReviewAction.Submit(""));
    assertEquals(
        List.of(ContentProblem.AUTHOR_CANNOT_REVIEW),
        store.blocks(store.author, item, new ReviewAction.PassSelfCheck("")));
  }

  @Test
  void onlyWhoIsNamedReviews() {
    nameReviewers();
    ContentItem item = selfChecked("早报");
    assertEquals(
        List.of(ContentProblem.NOT_THE_REVIEWER),
        store.blocks(store.legal, item, new ReviewAction.Approve("")));
    assertEquals(
        List.of(ContentProblem.NOT_THE_AUTHOR),
        store.blocks(
            store.colleague,
            store.as(store.author, store.draft("二"), new ReviewAction.Submit("")),
            new ReviewAction.PassSelfCheck("")));
  }

  @Test
  void legalReviewNeedsTheRole() {
    assertEquals(
        ContentProblem.ROLE_NEEDED,
        assertThrows(
                ProblemException.class,
                () ->
                    store
                        .review()
                        .nameDefaultReviewer(
                            Review.LEGAL_REVIEW, Optional.of(store.colleague.id())))
            .problem()
            .code());
  }

  @Test
  void aReviewerSendsBackWithAReason() {
    nameReviewers();
    ContentItem item = selfChecked("早报");
    assertEquals(
        List.of(ContentProblem.REMARK_NEEDED),
        store.blocks(store.colleague, item, new ReviewAction.SendBack(" ")));
    item = store.as(store.colleague, item, new ReviewAction.SendBack("数字有误"));
    assertEquals(ContentStatus.DRAFT, item.status());
    assertEquals("数字有误", store.review().history(item.id()).getLast().remark());
    assertTrue(store.review().approvals(item).isEmpty());
    assertEquals(
        List.of("早报"),
        store.review().sentBack(store.author.id()).stream().map(ContentRow::title).toList());
  }

  @Test
  void blockingWordsNeedAWrittenReasonThatHoldsForThisTextOnly() {
    nameReviewers();
    store.blocking.add("最佳");
    ContentItem item = store.as(store.author, store.draft("早报"), new ReviewAction.Submit(""));
    assertEquals(
        List.of(ContentProblem.BLOCKING_WORDS),
        store.blocks(store.author, item, new ReviewAction.PassSelfCheck("")));
    item = store.as(store.author, item, new ReviewAction.Overrule("与自家上一款比较"));
    assertEquals(ReviewStep.OVERRIDDEN, store.review().history(item.id()).getLast().step());
    item = store.as(store.author, item, new ReviewAction.PassSelfCheck(""));
    item = store.as(store.colleague, item, new ReviewAction.Approve(""));
    item = store.as(store.legal, item, new ReviewAction.Approve(""));
    assertEquals(ContentStatus.SCHEDULED, item.status());
    store.members.act(store.author.id());
    store.content.save(item.with(item.content().withBody("改")));
    item = store.as(store.author, store.read(item), new ReviewAction.Submit(""));
    assertEquals(
        List.of(ContentProblem.BLOCKING_WORDS),
        store.blocks(store.author, item, new ReviewAction.PassSelfCheck("")));
  }

  @Test
  void anUnknownVariableKeepsADraftADraft() {
    ContentItem item =
        store.content.create(
            ContentDraft.of(
                Content.of("早报", "{昵程}你好", "moments"), ContentStore.MONDAY, Optional.empty()));
    assertEquals(
        List.of(ContentProblem.UNKNOWN_VARIABLES),
        store.blocks(store.author, item, new ReviewAction.Submit("")));
  }

  @Test
  void whatWaitsStandsInTheQueueOfWhoHasToAct() {
    nameReviewers();
    ContentItem item = selfChecked("早报");
    assertEquals(
        List.of(item.id()),
        store.review().queue(store.colleague.id()).stream().map(ContentRow::id).toList());
    assertTrue(store.review().queue(store.author.id()).isEmpty());
    assertEquals(Map.of(store.colleague.id(), 1), store.review().waiting());
    item = store.as(store.colleague, item, new ReviewAction.Approve(""));
    assertTrue(store.review().queue(store.colleague.id()).isEmpty());
    assertEquals(1, store.review().queue(store.legal.id()).size());
  }

  @Test
  void aStepThatDoesNotFollowIsBlocked() {
    ContentItem item = store.draft("早报");
    assertEquals(
        List.of(ContentProblem.STEP_NOT_POSSIBLE),
        store.blocks(store.author, item, new ReviewAction.Publish("")));
    assertEquals(
        List.of(ContentProblem.STEP_NOT_POSSIBLE),
        store.blocks(store.author, item, new ReviewAction.Approve("")));
  }

  @Test
  void whatIsPublishedStaysAsItWas() {
    ContentItem item = store.published("早报");
    assertEquals(
        ContentProblem.ALREADY_PUBLISHED,
        assertThrows(
                ProblemException.class,
                () -> store.content.save(item.with(item.content().withTitle("晚报"))))
            .problem()
            .code());
    assertEquals(
        ContentStatus.SCHEDULED,
        store.as(store.author, item, new ReviewAction.Unpublish("没发出去")).status());
  }

  @Test
  void whoDidTheLatestStepTakesItBack() {
    ContentItem item = store.scheduled("早报");
    item = store.as(store.legal, item, new ReviewAction.TakeBack(""));
    assertEquals(ContentStatus.LEGAL_REVIEW, item.status());
    assertEquals(ReviewStep.TAKEN_BACK, store.review().history(item.id()).getLast().step());
    assertEquals(
        List.of(ReviewStep.SELF_CHECKED, ReviewStep.CROSS_REVIEWED),
        store.review().approvals(item).stream().map(ReviewEntry::step).toList());
    item = store.as(store.colleague, item, new ReviewAction.TakeBack(""));
    assertEquals(ContentStatus.CROSS_REVIEW, item.status());
    item = store.as(store.colleague, item, new ReviewAction.Approve(""));
    item = store.as(store.legal, item, new ReviewAction.Approve(""));
    assertEquals(3, store.review().approvals(item).size());
  }

  @Test
  void sendingBackCanBeTakenBackWithAllApprovals() {
    ContentItem item = store.scheduled("早报");
    item = store.as(store.colleague, item, new ReviewAction.SendBack("数字有误"));
    assertTrue(store.review().approvals(item).isEmpty());
    item = store.as(store.colleague, item, new ReviewAction.TakeBack(""));
    assertEquals(ContentStatus.SCHEDULED, item.status());
    assertEquals(3, store.review().approvals(item).size());
  }

  @Test
  void nobodyElseTakesAStepBackNorAfterTheTextWasChanged() {
    nameReviewers();
    ContentItem item = store.as(store.author, store.draft("早报"), new ReviewAction.Submit(""));
    assertEquals(
        List.of(ContentProblem.CANNOT_BE_TAKEN_BACK),
        store.blocks(store.colleague, item, new ReviewAction.TakeBack("")));
    store.members.act(store.author.id());
    store.content.save(item.with(item.content().withBody("改")));
    assertEquals(
        List.of(ContentProblem.CANNOT_BE_TAKEN_BACK),
        store.blocks(store.author, store.read(item), new ReviewAction.TakeBack("")));
    assertEquals(
        List.of(ContentProblem.CANNOT_BE_TAKEN_BACK),
        store.blocks(store.author, store.draft("二"), new ReviewAction.TakeBack("")));
  }

  @Test
  void whatWasSentBackStaysSoWhenHandingItInAgainIsTakenBack() {
    nameReviewers();
    ContentItem item =
        store.as(store.colleague, selfChecked("早报"), new ReviewAction.SendBack("数字有误"));
    item = store.as(store.author, item, new ReviewAction.Submit(""));
    assertTrue(store.review().sentBack(store.author.id()).isEmpty());
    store.as(store.author, item, new ReviewAction.TakeBack(""));
    assertEquals(1, store.review().sentBack(store.author.id()).size());
  }

  @Test
  void aReasonForBlockingWordsThatWasTakenBackHoldsNoMore() {
    nameReviewers();
    store.blocking.add("最佳");
    ContentItem item = store.as(store.author, store.draft("早报"), new ReviewAction.Submit(""));
    item = store.as(store.author, item, new ReviewAction.Overrule("与自家上一款比较"));
    item = store.as(store.author, item, new ReviewAction.TakeBack(""));
    assertEquals(ContentStatus.SELF_CHECK, item.status());
    assertEquals(
        List.of(ContentProblem.BLOCKING_WORDS),
        store.blocks(store.author, item, new ReviewAction.PassSelfCheck("")));
  }
}
