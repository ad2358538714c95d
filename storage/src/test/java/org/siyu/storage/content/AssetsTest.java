package org.siyu.storage.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.content.Asset;
import org.siyu.core.content.AssetService;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.shared.ProblemException;

class AssetsTest {
  @TempDir Path folder;
  private ContentStore store;
  private AssetFolder files;
  private AssetService assets;

  @BeforeEach
  void open() {
    store = new ContentStore(folder);
    files = new AssetFolder(folder.resolve("attachments"));
    assets =
        new AssetService(
            new JooqAssetRepository(store.database), files, _ -> {}, () -> "林晓", store.clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aFileIsKeptOnceUnderTheHashOfItsBytes() throws IOException {
    Asset first = assets.attach(file("海报.PNG", "pixels"));
    Asset second = assets.attach(file("copy.jpg", "pixels"));
    assertEquals(first, second);
    assertEquals("image/png", first.mediaType());
    assertEquals(6, first.bytes());
    Path kept = assets.open(first);
    assertEquals("pixels", Files.readString(kept));
    assertEquals(first.hash() + ".png", String.valueOf(kept.getFileName()));
    assertEquals(List.of(first), assets.all());
  }

  @Test
  void aFileStaysAsLongAsAnItemHoldsIt() throws IOException {
    Asset picture = assets.attach(file("a.png", "a"));
    Asset film = assets.attach(file("b.mp4", "b"));
    ContentItem item = store.draft("早报");
    item =
        store
            .content
            .save(item.with(item.content().withAssets(List.of(film, picture))))
            .after()
            .getFirst();
    assertEquals(List.of(film, picture), store.read(item).content().assets());
    assertEquals(2, store.content.rows(ContentQuery.ALL).getFirst().assets());
    assertEquals(List.of(), assets.removeUnused());
    store.content.save(item.with(item.content().withAssets(List.of(film))));
    assertEquals(List.of(picture), assets.removeUnused());
    assertTrue(files.path(picture).isEmpty());
    assertTrue(files.isWhole(film));
    store.content.remove(List.of(item.id()));
    assertEquals(List.of(film), assets.removeUnused());
  }

  @Test
  void aFileThatIsGoneIsToldOf() throws IOException {
    Asset picture = assets.attach(file("a.png", "a"));
    Files.writeString(assets.open(picture), "changed");
    assertFalse(files.isWhole(picture));
    Files.delete(assets.open(picture));
    assertEquals(
        ContentProblem.ASSET_MISSING,
        assertThrows(ProblemException.class, () -> assets.open(picture)).problem().code());
    assertEquals(
        ContentProblem.ASSET_UNREADABLE,
        assertThrows(ProblemException.class, () -> assets.attach(folder.resolve("none.png")))
            .problem()
            .code());
  }
}
