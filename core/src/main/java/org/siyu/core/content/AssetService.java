package org.siyu.core.content;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Files for content: attached by copying them into the workspace, opened from there, removed when
/// nothing holds them any more.
public final class AssetService {
  /// The most bytes of a file: WeCom takes no longer video.
  public static final long LARGEST = 500L * 1024 * 1024;

  private static final long MEGABYTE = 1024 * 1024;

  private final AssetRepository assets;
  private final AssetFiles files;
  private final LongConsumer requireSpace;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param requireSpace makes sure that there is room for so many bytes
  /// @param actor the name of the member who works here now
  public AssetService(
      AssetRepository assets,
      AssetFiles files,
      LongConsumer requireSpace,
      Supplier<String> actor,
      Clock clock) {
    this.assets = assets;
    this.files = files;
    this.requireSpace = requireSpace;
    this.actor = actor;
    this.clock = clock;
  }

  /// Copies a file into the workspace, to be put among the assets of an item. The same bytes are
  /// kept once, under the name they came with first.
  ///
  /// @throws ProblemException [ContentProblem#ASSET_UNREADABLE], [ContentProblem#ASSET_TOO_LARGE],
  ///   or that there is no room
  public Asset attach(Path file) {
    Asset described = files.describe(file);
    if (described.bytes() > LARGEST) {
      throw new ProblemException(
          Problem.of(ContentProblem.ASSET_TOO_LARGE, described.fileName(), LARGEST / MEGABYTE));
    }
    Asset asset = assets.find(described.hash()).orElse(described);
    requireSpace.accept(asset.bytes());
    files.keep(file, asset);
    return assets.asOne(
        () -> {
          if (assets.find(asset.hash()).isEmpty()) {
            assets.add(asset, LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS), actor.get());
          }
          return asset;
        });
  }

  /// Where to open a file from.
  ///
  /// @throws ProblemException [ContentProblem#ASSET_MISSING]
  public Path open(Asset asset) {
    return files
        .path(asset)
        .orElseThrow(
            () -> new ProblemException(Problem.of(ContentProblem.ASSET_MISSING, asset.fileName())));
  }

  public List<Asset> all() {
    return assets.all();
  }

  /// Files that nothing holds.
  public List<Asset> unused() {
    return assets.unused();
  }

  /// Deletes the files that nothing holds. An item that was removed before cannot come back with
  /// them.
  ///
  /// @return what was deleted
  public List<Asset> removeUnused() {
    List<Asset> gone =
        assets.asOne(
            () -> {
              List<Asset> unused = assets.unused();
              assets.remove(unused);
              return unused;
            });
    gone.forEach(files::delete);
    return gone;
  }
}
