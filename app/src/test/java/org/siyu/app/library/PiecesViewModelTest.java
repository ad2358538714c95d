package org.siyu.app.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.task.DirectTasks;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.LibraryPiece;
import org.siyu.core.content.LibraryQuery;

@Execution(ExecutionMode.CONCURRENT)
class PiecesViewModelTest {
  @TempDir Path folder;
  private LibraryStore store;
  private LibraryViewModel library;
  private PiecesViewModel pieces;

  @BeforeEach
  void open() {
    store = new LibraryStore(folder);
    library = new LibraryViewModel(store.services, new DirectTasks());
    pieces = library.pieces();
    library.visit();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<String> titles() {
    return pieces.shown().stream().map(piece -> piece.item().content().title()).toList();
  }

  private LibraryPiece keep(String title, boolean isTemplate) {
    LibraryPiece kept = store.services.pieces().keep(store.plan(title).id(), isTemplate, "");
    library.visit();
    return kept;
  }

  private LibraryNews.What news() {
    return library.newsProperty().get().orElseThrow().what();
  }

  @Test
  void aTemplateIsWrittenByHandAndUsedAtAChosenMoment() {
    pieces.begin();
    PieceForm form = pieces.formProperty().get().orElseThrow();
    pieces.keepForm();
    assertEquals(ContentProblem.BLANK, form.refusalProperty().get().orElseThrow().code());
    form.title(" 会员日预告 ");
    form.body("{昵称}，明天见");
    form.channel("group");
    form.tiers(Set.of("active"));
    pieces.keepForm();
    assertEquals(List.of("会员日预告"), titles());
    assertTrue(pieces.formProperty().get().isEmpty());
    LibraryPiece made = pieces.openedProperty().get().orElseThrow().piece();
    assertTrue(made.isTemplate());
    pieces.use(made, LibraryStore.TOMORROW);
    ContentItem draft = store.planned().getFirst();
    assertEquals(Optional.of(draft.id()), library.itemProperty().get());
    assertEquals(LibraryStore.TOMORROW, draft.plan().start());
    assertEquals("group", draft.content().channel());
    assertEquals(1, pieces.shown().getFirst().uses());
  }

  @Test
  void aPieceIsEditedWithoutLosingWhatTheFormDoesNotShow() {
    LibraryPiece piece = keep("春茶开箱", false);
    pieces.edit(piece);
    PieceForm form = pieces.formProperty().get().orElseThrow();
    form.title("新茶开箱");
    form.note("换图");
    pieces.keepForm();
    LibraryPiece edited = pieces.openedProperty().get().orElseThrow().piece();
    assertEquals("新茶开箱", edited.item().content().title());
    assertEquals("换图", edited.note());
    assertEquals(piece.source(), edited.source());
    assertEquals("春茶开箱", store.planned().getFirst().content().title());
  }

  @Test
  void whatIsSearchedAndFilteredIsFoundAmongTwoThousandPieces() {
    ContentItem item = store.plan("底稿");
    for (int number = 0; number < 2_000; number++) {
      store.services.pieces().keep(item.id(), number % 2 == 0, "第" + number + "条");
    }
    library.visit();
    assertEquals(2_000, pieces.shown().size());
    pieces.ask(query -> query.searching("底稿 第1999条"));
    assertEquals(1, pieces.shown().size());
    pieces.ask(query -> query.withTemplates(Optional.of(true)));
    assertEquals(0, pieces.shown().size());
    pieces.ask(_ -> LibraryQuery.ALL);
    assertEquals(2_000, pieces.shown().size());
  }

  @Test
  void aRemovedPieceComesBackOnce() {
    LibraryPiece piece = keep("春茶开箱", false);
    pieces.open(piece.id());
    pieces.remove(piece);
    assertEquals(List.of(), titles());
    assertTrue(pieces.openedProperty().get().isEmpty());
    LibraryNews removed = library.newsProperty().get().orElseThrow();
    library.undo();
    assertEquals(List.of("春茶开箱"), titles());
    assertEquals(LibraryNews.What.UNDONE, news());
    library.undo(removed);
    assertEquals(1, pieces.count());
  }

  @Test
  void aNoteIsKeptWhereItStands() {
    LibraryPiece piece = keep("春茶开箱", false);
    pieces.keepNote(piece, " 周五发 ");
    assertEquals("周五发", pieces.openedProperty().get().orElseThrow().piece().note());
    assertEquals("周五发", pieces.shown().getFirst().note());
  }

  @Test
  void whatWasTypedAndLeftCanBeHadBack() {
    pieces.begin();
    pieces.close();
    assertTrue(library.newsProperty().get().isEmpty());
    pieces.begin();
    PieceForm form = pieces.formProperty().get().orElseThrow();
    form.body("写了一半");
    pieces.close();
    assertEquals(LibraryNews.What.FORM_LEFT, news());
    library.undo();
    assertEquals(Optional.of(form), pieces.formProperty().get());
    assertFalse(form.refusalProperty().get().isPresent());
  }

  @Test
  void anItemIsShownWithWhereItCameFrom() {
    LibraryPiece piece = keep("春茶开箱", false);
    pieces.open(piece.id());
    ContentItem origin = pieces.openedProperty().get().orElseThrow().origin().orElseThrow();
    assertEquals("春茶开箱", origin.content().title());
    store.items.remove(List.of(origin.id()));
    pieces.open(piece.id());
    assertTrue(pieces.openedProperty().get().orElseThrow().origin().isEmpty());
  }
}
