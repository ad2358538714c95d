package org.siyu.storage.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.siyu.core.shared.Code;
import org.siyu.core.workspace.BackupPlan;
import org.siyu.core.workspace.BackupPlan.Rhythm;

/// `backups.properties` of a workspace. Each value that makes no sense gives its default: a spoiled
/// file must not end the copying.
final class BackupPlanFile {
  private BackupPlanFile() {}

  static BackupPlan read(Path file) {
    Map<String, String> values;
    try {
      values = PropertiesFile.read(file);
    } catch (IOException missingOrSpoiled) {
      return BackupPlan.DEFAULT;
    }
    BackupPlan plain = BackupPlan.DEFAULT;
    return new BackupPlan(
        value(values, "folder", Path::of),
        value(values, "rhythm", text -> Code.parse(Rhythm.class, text)).orElse(plain.rhythm()),
        value(values, "days", Integer::valueOf).orElse(plain.days()),
        value(values, "weeks", Integer::valueOf).orElse(plain.weeks()),
        value(values, "months", Integer::valueOf).orElse(plain.months()));
  }

  static void write(Path file, BackupPlan plan) {
    Map<String, String> values = new TreeMap<>();
    plan.folder().ifPresent(folder -> values.put("folder", folder.toString()));
    values.put("rhythm", plan.rhythm().code());
    values.put("days", Integer.toString(plan.days()));
    values.put("weeks", Integer.toString(plan.weeks()));
    values.put("months", Integer.toString(plan.months()));
    FileTrouble.translating(
        file,
        () -> {
          PropertiesFile.write(file, values);
          return true;
        });
  }

  private static <T> Optional<T> value(
      Map<String, String> values, String name, Function<String, T> parse) {
    try {
      return Optional.ofNullable(values.get(name)).map(parse);
    } catch (IllegalArgumentException noSense) {
      return Optional.empty();
    }
  }
}
