package org.siyu.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.ActingMember;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.SampleWindow;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.Review;
import org.siyu.core.content.ReviewStep;
import org.siyu.core.shared.Problem;
import org.siyu.core.team.Member;

/// The review by keys, in the whole program on its sample.
@ExtendWith(Toolkit.class)
class ReviewJourneyTest {
  @TempDir static Path folder;
  private static Optional<SampleWindow> opened = Optional.empty();

  @BeforeAll
  static void open() throws Exception {
    opened = Optional.of(SampleWindow.open(folder, Language.ENGLISH));
  }

  @AfterAll
  static void close() {
    opened.ifPresent(SampleWindow::close);
  }

  private static SampleWindow window() {
    return opened.orElseThrow();
  }

  private static ReviewViewModel model() {
    return window().program().screens().orElseThrow().content().review();
  }

  private static void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(window().shell().scene(), code, held);
    window().awaitQuiet();
  }

  @BeforeEach
  void show() throws Exception {
    window().go("review");
    FxThread.run(
        () -> {
          model().lookAt(Optional.empty());
          model().open(ReviewBox.WAITING);
        });
    window().awaitQuiet();
    FxThread.run(() -> window().root().lookup(".review-items").requestFocus());
  }

  private static ContentId first(ContentStatus status) throws Exception {
    return first(status, _ -> true);
  }

  private static ContentId first(ContentStatus status, Predicate<ContentItem> isWanted)
      throws Exception {
    ContentId id =
        model().rows().stream()
            .filter(row -> row.status() == status)
            .map(ContentRow::id)
            .filter(
                each ->
                    isWanted.test(model().services().content().items().find(each).orElseThrow()))
            .findFirst()
            .orElseThrow();
    FxThread.run(() -> model().show(id));
    window().awaitQuiet();
    return id;
  }

  private static boolean shows(String words) throws Exception {
    return FxThread.call(() -> labels().contains(words));
  }

  private static String labels() {
    return Nodes.visible(window().root())
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .collect(Collectors.joining("\n"));
  }

  private static ContentStatus status(ContentId id) {
    return model().services().content().items().find(id).orElseThrow().status();
  }

  @Test
  void theSampleHasSomethingInEachWaitingState() throws Exception {
    assertEquals(
        List.of(ContentStatus.SELF_CHECK, ContentStatus.CROSS_REVIEW, ContentStatus.LEGAL_REVIEW),
        model().rows().stream()
            .map(ContentRow::status)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .toList());
    FxThread.run(() -> model().open(ReviewBox.SENT_BACK));
    window().awaitQuiet();
    assertFalse(model().rows().isEmpty());
    assertTrue(model().page().orElseThrow().sentBack().orElseThrow().remark().length() > 3);
    assertTrue(model().audienceProperty().get().orElseThrow().addressed() > 0);
  }

  @Test
  void keysGoToTheNextAndTheOneBefore() throws Exception {
    int place = model().place();
    press(KeyCode.J);
    assertEquals(place + 1, model().place());
    press(KeyCode.K);
    assertEquals(place, model().place());
    press(KeyCode.D);
    assertEquals(ReviewPart.CHANGES, model().part());
    press(KeyCode.H);
    assertEquals(ReviewPart.HISTORY, model().part());
    press(KeyCode.T);
    assertEquals(ReviewPart.TEXT, model().part());
  }

  @Test
  void anApprovalBringsTheNextItemAndCanBeUndone() throws Exception {
    Optional<UUID> acting = Optional.of(model().desk().acting());
    ContentId item =
        first(
            ContentStatus.CROSS_REVIEW,
            // whoever does both reviews keeps the item in sight
            each -> !each.people().legalReviewer().equals(acting));
    press(KeyCode.A);
    assertEquals(ContentStatus.LEGAL_REVIEW, status(item));
    assertFalse(model().item().map(seen -> seen.id().equals(item)).orElse(false));
    press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(ContentStatus.CROSS_REVIEW, status(item));
    assertEquals(item, model().item().orElseThrow().id());
    assertEquals(ReviewStep.TAKEN_BACK, model().page().orElseThrow().history().getLast().step());
  }

  @Test
  void sendingBackWantsAReason() throws Exception {
    ContentId item = first(ContentStatus.LEGAL_REVIEW);
    press(KeyCode.S);
    assertEquals(ContentStatus.LEGAL_REVIEW, status(item));
    // a keyboard types the letter that was the command as well
    Toolkit.type(window().shell().scene(), "sName the source");
    press(KeyCode.ENTER, KeyCode.CONTROL, KeyCode.SHIFT);
    assertEquals(ContentStatus.DRAFT, status(item));
    assertEquals(
        "Name the source", model().services().content().reviews().history(item).getLast().remark());
  }

  @Test
  void theAuthorIsToldWhyNotAndWithNobodyNamedTheStepBlocks() throws Exception {
    ActingMember acting = acting();
    Member before = acting.teamProperty().get().acting().orElseThrow();
    ContentId item = first(ContentStatus.CROSS_REVIEW);
    UUID author = model().item().orElseThrow().people().author();
    FxThread.run(
        () ->
            acting.workAs(
                acting.teamProperty().get().members().stream()
                    .filter(member -> member.id().equals(author))
                    .findFirst()
                    .orElseThrow()));
    window().awaitQuiet();
    assertTrue(model().desk().isOwn());
    assertEquals(author, model().desk().acting());
    FxThread.run(() -> model().lookAt(Optional.of(before.id())));
    window().awaitQuiet();
    FxThread.run(() -> model().show(item));
    window().awaitQuiet();
    assertEquals(
        List.of(ContentProblem.AUTHOR_CANNOT_REVIEW),
        model().page().orElseThrow().goingOn().stream().map(Problem::code).toList());
    assertFalse(model().canGoOn());
    assertTrue(shows("cannot review it (cross review)"), () -> labels());
    FxThread.run(() -> acting.workAs(before));
    window().awaitQuiet();
    FxThread.run(
        () -> {
          model().nameForTeam(Review.LEGAL_REVIEW, Optional.empty());
          model().show(item);
          model().nameForItem(Review.LEGAL_REVIEW, Optional.empty());
        });
    window().awaitQuiet();
    assertEquals(
        List.of(ContentProblem.NO_REVIEWER),
        model().page().orElseThrow().goingOn().stream().map(Problem::code).toList());
  }

  private static ActingMember acting() {
    return window().program().screens().orElseThrow().acting();
  }

  @Test
  void theMembersOpenByKeysAndThePaletteKnowsThem() throws Exception {
    press(KeyCode.M, KeyCode.CONTROL, KeyCode.SHIFT);
    assertTrue(
        FxThread.call(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance)));
    FxThread.run(() -> window().shell().closeSheets());
    String other = acting().teamProperty().get().others().getFirst().name();
    assertTrue(
        window().program().screens().orElseThrow().people().apply(other).stream()
            .anyMatch(entry -> entry.text().equals("Work as " + other)));
  }
}
