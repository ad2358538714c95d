package org.siyu.app.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.task.RunningTask;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.app.testkit.ReadyWorkspaces;
import org.siyu.app.testkit.TestTime;
import org.siyu.app.wiring.Program;
import org.siyu.app.wiring.TemplateWriter;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.exchange.planning.PlanAction;
import org.siyu.core.exchange.planning.PlanSubject;
import org.siyu.core.exchange.planning.PlannedChange;
import org.siyu.core.shared.Monitor;

/// A real workspace with the import on it, and files to import. Work runs at once.
final class ImportRig implements AutoCloseable {
  static final String ORDER_HEADERS = "订单编号,买家下单时间,买家付款时间,买家实付金额,买家会员名,联系手机,收货地址,宝贝标题,宝贝总数量,订单状态";
  static final String CUSTOMER_HEADERS = "会员号,姓名,手机号,地区,性别,备注";

  private final Path folder;
  private final Workbench workbench;
  private final ImportServices services;
  private final DirectTasks direct = new DirectTasks();
  private Runnable during = () -> {};
  private boolean isCancelled;

  ImportRig(Path folder) {
    this(folder, new Messages(Language.ENGLISH));
  }

  ImportRig(Path folder, Messages messages) {
    this.folder = folder;
    Program program = Program.withUserFolder(folder.resolve("user"), TestTime.clock());
    this.workbench =
        program.open(
            ReadyWorkspaces.empty(folder.resolve("Test.siyu")), () -> "Standard", Monitor.NONE);
    this.services =
        workbench.imports(
            () -> messages.text("exchange.corrections.reason"),
            new ProblemTexts(messages)::sentence,
            new TemplateWriter(() -> messages.language().locale()));
  }

  ImportServices services() {
    return services;
  }

  ImportViewModel wizard() {
    return new ImportViewModel(services, tasks());
  }

  ImportHistoryViewModel history() {
    return new ImportHistoryViewModel(services, tasks());
  }

  private Tasks tasks() {
    return new Tasks() {
      @Override
      public <T> RunningTask<T> run(String nameKey, Work<T> work) {
        return direct.run(
            nameKey,
            monitor -> {
              during.run();
              return work.run(isCancelled ? new Cancelled() : monitor);
            });
      }

      @Override
      public javafx.collections.ObservableList<RunningTask<?>> running() {
        return direct.running();
      }
    };
  }

  private static final class Cancelled implements Monitor {
    @Override
    public void progress(String step, long done, long total) {}

    @Override
    public boolean isCancelled() {
      return true;
    }
  }

  /// From now on whatever runs is cancelled at its first look, or no longer.
  void cancelling(boolean wanted) {
    isCancelled = wanted;
  }

  /// What happens while something runs.
  void during(Runnable happening) {
    during = happening;
  }

  Path file(String name, String... lines) {
    return file(name, StandardCharsets.UTF_8, lines);
  }

  Path file(String name, Charset charset, String... lines) {
    try {
      return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n", charset);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  Path orders(String name, String... lines) {
    return file(
        name, Stream.concat(Stream.of(ORDER_HEADERS), Stream.of(lines)).toArray(String[]::new));
  }

  static String order(String number, String amount, String account, String status) {
    return number
        + ",2026-05-01 10:00:00,2026-05-01 10:03:00,"
        + amount
        + ","
        + account
        + ",,上海市,维C精华,1,"
        + status;
  }

  Path customers(String name, String... lines) {
    return file(
        name, Stream.concat(Stream.of(CUSTOMER_HEADERS), Stream.of(lines)).toArray(String[]::new));
  }

  /// Through the wizard to the preview.
  ImportViewModel preview(Path... files) {
    ImportViewModel model = wizard();
    model.addFiles(List.of(files));
    model.next();
    model.next();
    model.next();
    return model;
  }

  ImportViewModel bring(Path... files) {
    ImportViewModel model = preview(files);
    model.next();
    return model;
  }

  List<CustomerRow> stored() {
    return workbench.customers().load(Monitor.NONE).rows();
  }

  Workbench workbench() {
    return workbench;
  }

  static List<PlannedChange> changes(ImportViewModel model, PlanSubject subject) {
    return model
        .plan()
        .orElseThrow()
        .changes(subject, EnumSet.allOf(PlanAction.class), 0, Integer.MAX_VALUE);
  }

  @Override
  public void close() {
    workbench.close();
  }
}
