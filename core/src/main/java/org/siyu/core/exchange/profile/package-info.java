/// What the workbench knows about the layouts of exporting systems, as data.
@NullMarked
package org.siyu.core.exchange.profile;

import org.jspecify.annotations.NullMarked;
