package org.siyu.app.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.siyu.app.dialog.DialogErrors;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.task.FxTasks;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.PreparedDialogs;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.theme.ColourScheme;

@ExtendWith(Toolkit.class)
class ProgressStripTest {
  private final Messages messages = new Messages(Language.ENGLISH);
  private final Formats formats = new Formats(messages, () -> Currency.getInstance("CNY"));
  private final FxTasks tasks = new FxTasks(new DialogErrors(new PreparedDialogs()));

  @Test
  void itShowsHowFarTheWorkIsAndGoesWhenTheWorkIsDone() throws Exception {
    CountDownLatch mayEnd = new CountDownLatch(1);
    ProgressStrip strip = FxThread.call(() -> new ProgressStrip(tasks, messages, formats));
    var stage = Toolkit.show(strip, ColourScheme.LIGHT, 800, 60);
    FxThread.run(
        () ->
            tasks.run(
                "settings.backing-up",
                monitor -> {
                  monitor.progress("backup.copy", 1200, 5000);
                  mayEnd.await();
                  return true;
                }));
    System.gc(); // the strip must not depend on anything that nobody else holds
    FxThread.run(strip::show);
    while (!Nodes.says(strip, "copying the store  ·  1,200 of 5,000")) {
      Toolkit.settle();
    }
    assertTrue(Nodes.says(strip, "Backing up the workspace"));
    mayEnd.countDown();
    while (FxThread.call(() -> !tasks.running().isEmpty())) {
      Toolkit.settle();
    }
    assertFalse(strip.isVisible());
    FxThread.run(stage::close);
  }

  @Test
  void cancelAsksTheWorkToStop() throws Exception {
    ProgressStrip strip = FxThread.call(() -> new ProgressStrip(tasks, messages, formats));
    var stage = Toolkit.show(strip, ColourScheme.LIGHT, 800, 60);
    CountDownLatch cancelled = new CountDownLatch(1);
    FxThread.run(
        () -> {
          tasks
              .run(
                  "settings.backing-up",
                  monitor -> {
                    while (!monitor.isCancelled()) {
                      Thread.onSpinWait();
                    }
                    monitor.check();
                    return true;
                  })
              .onCancelled(cancelled::countDown);
          strip.show();
        });
    Toolkit.settle();
    var cancel = (javafx.scene.control.Button) Nodes.saying(strip, "Cancel");
    FxThread.run(cancel::fire);
    cancelled.await();
    assertEquals(0, cancelled.getCount());
    FxThread.run(stage::close);
  }

  @Test
  void whatWasStartedLastIsShownAndCancelledAndTheOtherIsCounted() throws Exception {
    CountDownLatch mayEnd = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    ProgressStrip strip = FxThread.call(() -> new ProgressStrip(tasks, messages, formats));
    var stage = Toolkit.show(strip, ColourScheme.LIGHT, 800, 60);
    FxThread.run(
        () -> {
          tasks.run(
              "settings.backing-up",
              _ -> {
                mayEnd.await();
                return true;
              });
          tasks
              .run(
                  "tiers.task.exporting",
                  monitor -> {
                    while (!monitor.isCancelled()) {
                      Thread.onSpinWait();
                    }
                    monitor.check();
                    return true;
                  })
              .onCancelled(cancelled::countDown);
          strip.show();
        });
    Toolkit.settle();
    assertTrue(Nodes.says(strip, messages.text("tiers.task.exporting")));
    assertTrue(Nodes.says(strip, "and 1 more"));
    var cancel = (javafx.scene.control.Button) Nodes.saying(strip, "Cancel");
    FxThread.run(cancel::fire);
    cancelled.await();
    while (FxThread.call(() -> tasks.running().size() > 1)) {
      Toolkit.settle();
    }
    assertTrue(Nodes.says(strip, "Backing up the workspace"));
    assertFalse(Nodes.says(strip, "and 1 more"));
    mayEnd.countDown();
    FxThread.run(stage::close);
  }
}
