package org.siyu.app.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.PaletteEntry;
import org.siyu.app.shell.Screen;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.cases.CaseService;
import org.siyu.core.cases.CaseStudy;
import org.siyu.core.shared.Ids;
import org.siyu.storage.cases.JooqCaseRepository;
import org.siyu.storage.database.Database;

/// The page of cases by keys alone.
@ExtendWith(Toolkit.class)
class CasesJourneyTest {
  @TempDir Path folder;
  private Database database;
  private CaseService service;
  private CasesViewModel model;
  private TestShell window;

  @BeforeEach
  void open() throws Exception {
    database = Database.open(folder.resolve("store"));
    service =
        new CaseService(
            new JooqCaseRepository(database),
            Ids.system(),
            () -> "林晓",
            Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC));
    FxThread.run(
        () -> {
          window = new TestShell(Language.ENGLISH);
          model = new CasesViewModel(service, new DirectTasks());
          Screen screen =
              Screen.of(
                  "library",
                  "cases.title",
                  Feather.BOOK_OPEN,
                  () -> {
                    CasesPage page =
                        new CasesPage(model, window.shell().desk(), "Library", _ -> {});
                    return new VBox(page.header(), page);
                  });
          window
              .shell()
              .showWorkspace("Spring", List.of(screen), List.of(), PaletteEntry.Source.NONE);
          window.stage().setWidth(1000);
          window.stage().setHeight(900);
          Toolkit.showUnpainted(window.stage());
        });
    Toolkit.settle();
  }

  @AfterEach
  void close() throws Exception {
    FxThread.run(window::close);
    database.close();
  }

  private Scene scene() {
    return window.shell().scene();
  }

  private void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene(), code, held);
    Toolkit.settle();
  }

  private void write(String id, String text) throws Exception {
    FxThread.run(() -> scene().lookup("#" + id).requestFocus());
    Toolkit.settle();
    Toolkit.type(scene(), text);
  }

  private boolean says(String text) throws Exception {
    return Nodes.says(scene().getRoot(), text);
  }

  @Test
  void aCaseIsWrittenFoundDeletedAndPutBack() throws Exception {
    assertTrue(says("No cases yet"));
    FxThread.run(() -> scene().lookup("#cases-table").requestFocus());
    press(KeyCode.N);
    press(KeyCode.ENTER);
    assertTrue(says("A case needs a title."));
    write("cases-title-of", "Quiet group");
    write("cases-problem", "Few spoke");
    write("cases-tags", "group, activity");
    press(KeyCode.ENTER);
    CaseStudy kept = service.all().getFirst();
    assertEquals("Quiet group", kept.title());
    assertEquals(Set.of("group", "activity"), kept.tags());
    assertTrue(says("\"Quiet group\" was saved."));
    write("cases-search", "loud");
    press(KeyCode.ENTER);
    assertTrue(says("Nothing found"));
    press(KeyCode.ESCAPE);
    FxThread.run(() -> scene().lookup("#cases-table").requestFocus());
    FxThread.run(
        () -> ((TableView<?>) scene().lookup("#cases-table")).getSelectionModel().select(0));
    press(KeyCode.DELETE);
    assertEquals(List.of(), service.all());
    FxThread.run(model::undo);
    Toolkit.settle();
    assertEquals("Quiet group", service.all().getFirst().title());
  }
}
