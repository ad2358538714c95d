package org.siyu.app.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.siyu.app.task.Tasks;
import org.siyu.core.content.Asset;
import org.siyu.core.content.AssetService;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// The files of an item: copied into the workspace when they are attached, shown in their order.
public final class FilesViewModel {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT);

  private final AssetService assets;
  private final Clock clock;
  private final Tasks tasks;
  private final BiConsumer<String, UnaryOperator<ItemDraft>> edit;
  private final Consumer<Problem> tell;

  /// @param edit changes what is edited
  FilesViewModel(
      EditorServices services,
      Tasks tasks,
      BiConsumer<String, UnaryOperator<ItemDraft>> edit,
      Consumer<Problem> tell) {
    this.assets = services.assets();
    this.clock = services.clock();
    this.tasks = tasks;
    this.edit = edit;
    this.tell = tell;
  }

  private record Attached(List<Asset> assets, List<Problem> problems) {}

  /// Attaches files behind those that are there; one that is there already stays where it is.
  public void attach(List<Path> files) {
    if (files.isEmpty()) {
      return;
    }
    tasks
        .run(
            "editor.task.attaching",
            monitor -> {
              List<Asset> found = new ArrayList<>();
              List<Problem> problems = new ArrayList<>();
              for (Path file : files) {
                monitor.progress("attaching", found.size() + problems.size(), files.size());
                try {
                  found.add(assets.attach(file));
                } catch (ProblemException refused) {
                  problems.add(refused.problem());
                }
              }
              return new Attached(found, problems);
            })
        .onSuccess(
            attached -> {
              add(attached.assets());
              attached.problems().forEach(tell);
            })
        .onProblem(tell);
  }

  /// Attaches a picture that was copied without a file, such as one of the screen.
  ///
  /// @param word what the file that it becomes is called, before the time
  /// @param png the picture as such a file
  public void attachPicture(String word, byte[] png) {
    String name = word + " " + STAMP.format(LocalDateTime.now(clock));
    tasks
        .run("editor.task.attaching", _ -> picture(name, png))
        .onSuccess(asset -> add(List.of(asset)))
        .onProblem(tell);
  }

  private Asset picture(String name, byte[] png) {
    try {
      Path folder = Files.createTempDirectory("siyu-picture");
      Path file = folder.resolve(name + ".png");
      try {
        Files.write(file, png);
        return assets.attach(file);
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException unwritable) {
      throw new ProblemException(Problem.of(ContentProblem.ASSET_UNREADABLE, name), unwritable);
    }
  }

  private void add(List<Asset> found) {
    change(
        kept -> {
          List<Asset> all = new ArrayList<>(kept);
          found.stream().filter(asset -> !all.contains(asset)).distinct().forEach(all::add);
          return all;
        });
  }

  public void remove(Asset asset) {
    change(kept -> kept.stream().filter(each -> !each.equals(asset)).toList());
  }

  /// Puts a file to another place among them.
  ///
  /// @param to from 0
  public void move(Asset asset, int to) {
    change(
        kept -> {
          List<Asset> all = new ArrayList<>(kept);
          if (all.remove(asset)) {
            all.add(Math.clamp(to, 0, all.size()), asset);
          }
          return all;
        });
  }

  private void change(UnaryOperator<List<Asset>> change) {
    edit.accept(
        "", draft -> draft.with(content -> content.withAssets(change.apply(content.assets()))));
  }

  /// Where a file lies; tells of trouble when it is gone.
  public Optional<Path> path(Asset asset) {
    try {
      return Optional.of(assets.open(asset));
    } catch (ProblemException gone) {
      tell.accept(gone.problem());
      return Optional.empty();
    }
  }
}
