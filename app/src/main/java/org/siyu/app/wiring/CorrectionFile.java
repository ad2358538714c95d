package org.siyu.app.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.siyu.app.exchange.ImportServices;
import org.siyu.core.exchange.ExportProblem;
import org.siyu.core.exchange.ReadSheet;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.exchange.CorrectionWorkbook;

/// Writes rows that did not go in.
final class CorrectionFile implements ImportServices.Corrections {
  private final Supplier<String> reasonHeader;
  private final Function<Problem, String> reason;

  CorrectionFile(Supplier<String> reasonHeader, Function<Problem, String> reason) {
    this.reasonHeader = reasonHeader;
    this.reason = reason;
  }

  @Override
  public void write(List<ReadSheet> sheets, List<RejectedRow> rejected, Path target) {
    try {
      new CorrectionWorkbook(reasonHeader.get(), reason).write(sheets, rejected, target);
    } catch (IOException trouble) {
      throw new ProblemException(
          Problem.at(
              Place.file(String.valueOf(target.getFileName())), ExportProblem.WRITING_FAILED),
          trouble);
    }
  }
}
