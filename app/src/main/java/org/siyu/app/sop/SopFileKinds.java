package org.siyu.app.sop;

import java.util.List;
import org.siyu.app.dialog.FileKind;

/// The files that templates come in and go out as.
final class SopFileKinds {
  static final FileKind SHARE = new FileKind("sop.files.share", List.of("*.siyusop"));
  static final FileKind ANY =
      new FileKind("sop.files.any", List.of("*.xlsx", "*.xlsm", "*.xls", "*.siyusop"));

  private SopFileKinds() {}
}
