package org.siyu.storage.release;

import java.nio.file.Path;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.release.ReleaseSheet;
import org.siyu.core.release.ReleaseText;
import org.siyu.core.release.ReleaseWords;
import org.siyu.core.release.ReleaseWriter;
import org.siyu.storage.print.PrintedPages;
import org.siyu.storage.workbook.WrittenFile;

/// A release sheet as a PDF to be printed, signed and filed.
public final class ReleasePdf implements ReleaseWriter {
  @Override
  public StagedFile stage(ReleaseSheet sheet, ReleaseWords words, Path target) {
    PrintedPages.Frame frame =
        new PrintedPages.Frame(
            words.text(ReleaseText.TITLE),
            words.disclaimer(),
            (page, of) -> words.text(ReleaseText.PAGE, words.number(page), words.number(of)),
            false,
            true);
    return WrittenFile.stage(
        target, out -> PrintedPages.write(ReleaseBlocks.of(sheet, words), frame, out));
  }
}
