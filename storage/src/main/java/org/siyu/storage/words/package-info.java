/// The word list that ships with the workbench, the team's changes to it, and both as a workbook.
@NullMarked
package org.siyu.storage.words;

import org.jspecify.annotations.NullMarked;
