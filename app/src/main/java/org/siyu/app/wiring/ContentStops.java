package org.siyu.app.wiring;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TabPane;
import org.siyu.app.cases.CasesViewModel;
import org.siyu.app.content.CalendarMode;
import org.siyu.app.content.CalendarViewModel;
import org.siyu.app.library.LibraryPage;
import org.siyu.app.library.PiecesViewModel;
import org.siyu.app.library.TopicsViewModel;
import org.siyu.app.review.ReviewBox;
import org.siyu.app.review.ReviewPart;
import org.siyu.app.rhythm.RhythmPage;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.tour.TourStop;
import org.siyu.app.words.WordsViewModel;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentRow;

/// The screens of content.
final class ContentStops {
  private final WindowProgram window;
  private final TourRequest request;
  private final TourFile files;

  ContentStops(WindowProgram window, TourRequest request, TourFile files) {
    this.window = window;
    this.request = request;
    this.files = files;
  }

  List<TourStop> all() {
    List<TourStop> stops = new ArrayList<>();
    stops.addAll(calendar());
    stops.addAll(review());
    stops.addAll(library());
    stops.addAll(rhythm());
    stops.addAll(planImport());
    return stops;
  }

  private List<TourStop> calendar() {
    List<TourStop> stops = new ArrayList<>();
    stops.add(
        stop(
            "calendar",
            () -> {
              window.screens().orElseThrow().customers().merge().cancel();
              window.shell().desk().drawer().close();
              window.shell().desk().navigation().go("calendar");
            }));
    stops.add(stop("calendar-new", () -> calendarModel().draft()));
    for (CalendarMode mode : CalendarMode.values()) {
      if (mode != CalendarMode.MONTH) {
        stops.add(
            stop(
                "calendar-" + mode.code(),
                () -> {
                  calendarModel().leaveDraft();
                  calendarModel().show(mode);
                }));
      }
    }
    stops.add(
        stop(
            "calendar-several",
            () -> {
              calendarModel().show(CalendarMode.MONTH);
              calendarModel()
                  .select(
                      calendarModel().page().on(calendarModel().day()).stream()
                          .map(ContentRow::id)
                          .toList());
            }));
    return stops;
  }

  private List<TourStop> rhythm() {
    List<TourStop> stops = new ArrayList<>();
    for (RhythmPage page : RhythmPage.values()) {
      stops.add(
          stop(
              "rhythm-" + page.key(),
              () -> {
                window.shell().desk().navigation().go("rhythm");
                content().rhythm().pageProperty().set(page);
              }));
    }
    return stops;
  }

  private List<TourStop> review() {
    return List.of(
        stop(
            "review",
            () -> {
              window.shell().desk().drawer().close();
              window.shell().desk().navigation().go("review");
              content().review().show(ReviewPart.TEXT);
            }),
        stop("review-next", () -> content().review().step(1)),
        stop("review-diff", () -> content().review().showChanged()),
        stop("review-history", () -> content().review().show(ReviewPart.HISTORY)),
        stop(
            "review-sent-back",
            () -> {
              content().review().show(ReviewPart.TEXT);
              content().review().open(ReviewBox.SENT_BACK);
            }),
        stop(
            "members",
            () -> {
              content().review().open(ReviewBox.WAITING);
              window.shell().openMembers();
            }));
  }

  private List<TourStop> library() {
    return List.of(
        stop(
            "library",
            () -> {
              window.shell().desk().drawer().close();
              content().library().go(LibraryPage.PIECES);
            }),
        stop("library-piece", this::openPiece),
        stop("library-piece-new", () -> content().library().library().pieces().begin()),
        stop("library-topics", () -> page(LibraryPage.TOPICS)),
        stop("library-topic", this::openTopic),
        stop("library-cases", () -> page(LibraryPage.CASES)),
        stop("library-case", this::openCase),
        stop("library-case-edit", this::editCase),
        stop("library-words", () -> page(LibraryPage.WORDS)),
        stop("library-word", this::openWord),
        stop("library-word-edit", this::editWord),
        stop("library-words-try", this::tryWords),
        stop(
            "library-again",
            () -> {
              content().library().words().tryOut("");
              page(LibraryPage.PIECES);
            }));
  }

  private void page(LibraryPage page) {
    window.shell().desk().drawer().close();
    content().library().go(page);
  }

  /// The one that was used most.
  private void openPiece() {
    PiecesViewModel pieces = content().library().library().pieces();
    pieces.shown().stream().findFirst().ifPresent(piece -> pieces.open(piece.id()));
  }

  /// One that a customer made.
  private void openTopic() {
    TopicsViewModel topics = content().library().library().topics();
    topics.shown().stream()
        .filter(topic -> !topic.isUsable())
        .findFirst()
        .ifPresent(topic -> topics.open(topic.id()));
  }

  private void openCase() {
    CasesViewModel cases = content().library().cases();
    cases.shownProperty().get().stream()
        .flatMap(List::stream)
        .findFirst()
        .ifPresent(study -> cases.open(study.id()));
  }

  private void editCase() {
    CasesViewModel cases = content().library().cases();
    cases.openedProperty().get().ifPresent(cases::edit);
  }

  private void openWord() {
    WordsViewModel words = content().library().words();
    words.shownProperty().get().stream()
        .findFirst()
        .ifPresent(word -> words.open(word.entry().id()));
  }

  private void editWord() {
    WordsViewModel words = content().library().words();
    words.shownProperty().get().stream().findFirst().ifPresent(words::edit);
  }

  private void tryWords() {
    WordsViewModel words = content().library().words();
    words.tryOut("本店国家级工艺，全网最低价，三天包治敏感肌，转发到三个群领红包。");
    words.tryOut();
  }

  /// A content list that came back.
  private List<TourStop> planImport() {
    return List.of(
        stop(
            "plan-import",
            () -> {
              window.shell().desk().navigation().go("plan-import");
              content().planImport().open(List.of(files.plan(planned())));
            }),
        stop("plan-import-lines", () -> turnTo("lines")),
        stop("plan-import-troubles", () -> turnTo("troubles")),
        stop(
            "plan-import-empty",
            () -> {
              content().planImport().next();
              window.shell().desk().navigation().go("plan-import");
            }));
  }

  private List<ContentItem> planned() {
    return calendarModel().page().rows().stream()
        .filter(row -> !row.status().isPublished())
        .limit(2)
        .flatMap(row -> window.workbench().orElseThrow().planning().items().find(row.id()).stream())
        .toList();
  }

  private void turnTo(String id) {
    if (window.shell().scene().lookup("#plansheet-tabs") instanceof TabPane tabs) {
      tabs.getTabs().stream()
          .filter(tab -> tab.getId().equals(id))
          .findFirst()
          .ifPresent(tabs.getSelectionModel()::select);
    }
  }

  private ContentScreens content() {
    return window.screens().orElseThrow().content();
  }

  private CalendarViewModel calendarModel() {
    return content().calendar();
  }

  private TourStop stop(String name, Runnable reach) {
    return TourStop.of(name, reach).sized(request.width(), request.height());
  }
}
