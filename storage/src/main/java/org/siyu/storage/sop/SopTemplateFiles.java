package org.siyu.storage.sop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.siyu.core.exchange.FileProblem;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.exchange.TabularFiles;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopFiles;
import org.siyu.core.sop.SopProblem;
import org.siyu.core.sop.SopSheetLabels;
import org.siyu.core.sop.SopTemplate;
import org.siyu.core.sop.SopText;
import org.siyu.storage.workbook.WrittenFile;

/// Templates as workbooks and as texts.
public final class SopTemplateFiles implements SopFiles {
  /// Many times what the largest template needs.
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private final TabularFiles files;

  public SopTemplateFiles(TabularFiles files) {
    this.files = files;
  }

  @Override
  public StagedFile stageWorkbook(SopTemplate template, SopSheetLabels labels, Path target) {
    return WrittenFile.stage(target, out -> new SopWorkbook(template, labels).write(out));
  }

  @Override
  public Lines lines(Path file, List<SopSheetLabels> labels, Monitor monitor) {
    return new SopWorkbookReader(file, labels).read(files, monitor);
  }

  @Override
  public StagedFile stageText(SopTemplate template, Path target) {
    return WrittenFile.stage(
        target, out -> out.write(SopText.write(template).getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String text(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw trouble(file, SopProblem.NOT_A_TEMPLATE);
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notText) {
      throw trouble(file, SopProblem.NOT_A_TEMPLATE);
    } catch (NoSuchFileException missing) {
      throw trouble(file, FileProblem.NOT_FOUND);
    } catch (IOException unreadable) {
      throw trouble(file, FileProblem.NO_READ_PERMISSION);
    }
  }

  private static ProblemException trouble(Path file, ErrorCode code) {
    return new ProblemException(Problem.at(Place.file(String.valueOf(file.getFileName())), code));
  }
}
