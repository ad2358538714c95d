/// The workspace: its folder, who has it open, its copies, its check, and the user's own settings.
@NullMarked
package org.siyu.core.workspace;

import org.jspecify.annotations.NullMarked;
