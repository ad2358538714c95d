package org.siyu.app.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.siyu.app.editor.ItemEditorViewModel;
import org.siyu.app.editor.ItemPage;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.tour.TourStop;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentStatus;

/// The editor of an item. What is tried out here is given up again.
final class ItemStops {
  /// With what should be found: blocked words, weaker ones, a variable that nobody knows.
  private static final String HARMFUL = "{昵称}，一套带你感受最高级的护肤体验，全网最低价只在今晚！\n{会员名}专享，品质最好，先到先得。";

  private final WindowProgram window;
  private final TourRequest request;
  private final Path scratch;
  private final boolean mayChange;

  /// @param mayChange whether files may be kept in the workspace
  ItemStops(WindowProgram window, TourRequest request, Path scratch, boolean mayChange) {
    this.window = window;
    this.request = request;
    this.scratch = scratch;
    this.mayChange = mayChange;
  }

  List<TourStop> all() {
    List<TourStop> stops = new ArrayList<>();
    stops.add(stop("item", () -> open(ContentStatus.DRAFT, "moments")));
    stops.add(stop("item-words", this::words));
    stops.add(
        stop(
            "item-general",
            () -> {
              editor().revert();
              editor().general(true);
              page(ItemPage.GENERAL);
            }));
    stops.add(
        stop(
            "item-files",
            () -> {
              editor().revert();
              page(ItemPage.FILES);
              attach();
            }));
    stops.add(stop("item-series", () -> page(ItemPage.SERIES)));
    stops.add(
        stop(
            "item-steps",
            () -> {
              open(ContentStatus.CROSS_REVIEW, "group");
              page(ItemPage.WAY);
            }));
    stops.add(stop("item-published", () -> open(ContentStatus.RESULTS_IN, "one-to-one")));
    stops.add(stop("item-back", () -> window.shell().desk().navigation().go("calendar")));
    return stops;
  }

  private ItemEditorViewModel editor() {
    return window.screens().orElseThrow().content().editor();
  }

  private void open(ContentStatus status, String channel) {
    editor().revert();
    ContentQuery query =
        ContentQuery.ALL.withStatuses(Set.of(status)).withChannels(Set.of(channel));
    Optional<ContentRow> row =
        window.workbench().orElseThrow().content().services().items().rows(query).stream()
            .findFirst();
    row.ifPresent(found -> window.screens().orElseThrow().content().open(found.id()));
  }

  private void words() {
    editor().edit("", draft -> draft.with(content -> content.withBody(HARMFUL)));
    page(ItemPage.TEXT);
  }

  private void attach() {
    if (mayChange) {
      editor().files().attach(List.of(picture("gift-box.png"), picture("unboxing.png"), sheet()));
    }
  }

  private Path picture(String name) {
    try (InputStream icon =
        Objects.requireNonNull(
            ItemStops.class.getResourceAsStream("/org/siyu/app/icons/icon-256.png"))) {
      byte[] bytes = icon.readAllBytes();
      // what follows the picture is passed over, and makes each a file of its own
      return Files.write(
          Files.createDirectories(scratch).resolve(name),
          (new String(bytes, StandardCharsets.ISO_8859_1) + name.length())
              .getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path sheet() {
    try {
      return Files.writeString(
          Files.createDirectories(scratch).resolve("prices.txt"), "cream 50 ml: 129\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void page(ItemPage page) {
    editor().pageProperty().set(page);
  }

  private TourStop stop(String name, Runnable reach) {
    return TourStop.of(name, reach).sized(request.width(), request.height());
  }
}
