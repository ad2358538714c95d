/// The content calendar: what the team publishes, when, for whom, and who has looked at it.
@NullMarked
package org.siyu.core.content;

import org.jspecify.annotations.NullMarked;
