package org.siyu.app.library;

import javafx.scene.Node;
import org.siyu.app.widget.PageHeader;

/// A page of the library's screen that another feature makes; it listens to its own model.
///
/// @param header stands above the choice of pages
/// @param takeKeyboard called when the page comes to the front
/// @param search puts the keyboard into its search
/// @param undo takes back what was done there last
public record LibraryPart(
    PageHeader header, Node body, Runnable takeKeyboard, Runnable search, Runnable undo) {}
