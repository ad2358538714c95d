/// Experiments in the store, their statistics, their workbooks.
@NullMarked
package org.siyu.storage.experiment;

import org.jspecify.annotations.NullMarked;
