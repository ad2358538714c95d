package org.siyu.app.wiring;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.cases.CasesPage;
import org.siyu.app.cases.CasesViewModel;
import org.siyu.app.library.Keeping;
import org.siyu.app.library.LibraryPage;
import org.siyu.app.library.LibraryPart;
import org.siyu.app.library.LibraryServices;
import org.siyu.app.library.LibraryView;
import org.siyu.app.library.LibraryViewModel;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Screen;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.widget.People;
import org.siyu.app.words.WordsPage;
import org.siyu.app.words.WordsViewModel;
import org.siyu.core.cases.CaseService;
import org.siyu.core.cases.CaseSource;
import org.siyu.core.content.ContentId;
import org.siyu.core.customers.CustomerId;

/// The library's screen, with the word list as one of its pages.
public final class LibraryScreen {
  private final Desk desk;
  private final Supplier<TierTexts> tierTexts;
  private final Consumer<ContentId> openItem;
  private final Consumer<CustomerId> openCustomer;
  private final Consumer<CaseSource> openSource;
  private final LibraryViewModel library;
  private final WordsViewModel words;
  private final Keeping keeping;
  private final CasesViewModel cases;

  LibraryScreen(
      ContentBench bench,
      CaseService studies,
      Desk desk,
      People people,
      Supplier<TierTexts> tierTexts,
      Consumer<ContentId> openItem,
      Consumer<CustomerId> openCustomer,
      Consumer<CaseSource> openSource) {
    this.desk = desk;
    this.tierTexts = tierTexts;
    this.openItem = openItem;
    this.openCustomer = openCustomer;
    this.openSource = openSource;
    this.library =
        new LibraryViewModel(
            new LibraryServices(
                bench.library(),
                bench.topics(),
                bench.services().choices(),
                bench.services().members(),
                bench.services().tiers(),
                people,
                bench.services().clock()),
            desk.tasks());
    this.words = new WordsViewModel(bench::words, bench.checker(), desk.tasks());
    this.cases = new CasesViewModel(studies, desk.tasks());
    this.keeping = new Keeping(bench.library(), library, desk);
  }

  public LibraryViewModel library() {
    return library;
  }

  public WordsViewModel words() {
    return words;
  }

  Keeping keeping() {
    return keeping;
  }

  Screen screen() {
    return Screen.of("library", "library.title", Feather.BOOKMARK, this::view)
        .onShown(library::visit);
  }

  /// Leads to one of its pages.
  void go(LibraryPage page) {
    library.pageProperty().set(page);
    desk.navigation().go("library");
  }

  private LibraryView view() {
    return new LibraryView(
        library,
        desk,
        tierTexts.get()::tier,
        new LibraryView.Links(
            this::wordsPart,
            this::casesPart,
            id -> openCustomer.accept(new CustomerId(id)),
            openItem));
  }

  /// What the team has learnt.
  public CasesViewModel cases() {
    return cases;
  }

  private LibraryPart casesPart() {
    CasesPage page = new CasesPage(cases, desk, desk.messages().text("library.title"), openSource);
    return new LibraryPart(page.header(), page, page::takeKeyboard, page::search, cases::undo);
  }

  private LibraryPart wordsPart() {
    WordsPage page = new WordsPage(words, desk, desk.messages().text("library.title"));
    return new LibraryPart(page.header(), page, page::takeKeyboard, page::search, words::undo);
  }
}
