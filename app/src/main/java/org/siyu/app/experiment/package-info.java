/// The screen of experiments.
@NullMarked
package org.siyu.app.experiment;

import org.jspecify.annotations.NullMarked;
