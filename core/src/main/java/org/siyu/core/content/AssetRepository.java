package org.siyu.core.content;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Keeps what is known of the files of the content calendar. The port that storage fills.
public interface AssetRepository {
  <T> T asOne(Supplier<T> changes);

  /// All files, newest first.
  List<Asset> all();

  Optional<Asset> find(String hash);

  void add(Asset asset, LocalDateTime at, String by);

  /// Files that no item, series or piece of the library holds.
  List<Asset> unused();

  void remove(Collection<Asset> assets);
}
