/// What came of published content, on screen: entered, compared, learnt from.
@NullMarked
package org.siyu.app.results;

import org.jspecify.annotations.NullMarked;
