/// The few types every feature needs: ids, money, problems, progress. Kept under 15 files.
@NullMarked
package org.siyu.core.shared;

import org.jspecify.annotations.NullMarked;
