package org.siyu.app.shell;

import org.siyu.app.dialog.Dialogs;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.app.task.Tasks;
import org.siyu.app.widget.Drawer;
import org.siyu.app.widget.Toasts;

/// What a screen may use of the window. Made once for the program; wiring hands each view and view
/// model the parts that it needs.
public record Desk(
    Messages messages,
    Formats formats,
    ProblemTexts problems,
    Tasks tasks,
    Dialogs dialogs,
    Navigation navigation,
    Drawer drawer,
    Toasts toasts) {}
