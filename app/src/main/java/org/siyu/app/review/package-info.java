/// The review of content: what waits for whom, one item at a time, and the release sheet.
@NullMarked
package org.siyu.app.review;

import org.jspecify.annotations.NullMarked;
