/// The window: navigation, screens, command palette, settings, start page.
@NullMarked
package org.siyu.app.shell;

import org.jspecify.annotations.NullMarked;
