/// The sample workspace: an invented shop for mothers, babies and skin care, with its customers.
@NullMarked
package org.siyu.core.workspace.sample;

import org.jspecify.annotations.NullMarked;
