/// The workspace on disk: its folder and lock, its copies, its check, the user's own settings.
@NullMarked
package org.siyu.storage.workspace;

import org.jspecify.annotations.NullMarked;
