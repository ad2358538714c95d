package org.siyu.app.exchange;

import java.nio.file.Path;
import java.util.List;

/// Files that come to the import and are lists of another feature, which looks at them on a page of
/// its own.
public interface OtherLists {
  OtherLists NONE =
      new OtherLists() {
        @Override
        public boolean isTheirs(Path file) {
          return false;
        }

        @Override
        public boolean couldBeTheirs(Path file) {
          return false;
        }

        @Override
        public void open(List<Path> files) {}
      };

  /// Whether a file says that it is one of them. Asked in the background.
  boolean isTheirs(Path file);

  /// Whether a file that nothing here knows has what they need. Asked in the background.
  boolean couldBeTheirs(Path file);

  /// Shows files on the other page.
  void open(List<Path> files);
}
