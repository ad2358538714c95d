/// Experiments: who gets which variant, what came of it, and whether that is more than chance.
@NullMarked
package org.siyu.core.experiment;

import org.jspecify.annotations.NullMarked;
