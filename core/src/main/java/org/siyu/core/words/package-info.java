/// Words that an advertisement must not or should not use: the list, the team's changes to it, and
/// the checker that finds them in a text. No legal advice.
@NullMarked
package org.siyu.core.words;

import org.jspecify.annotations.NullMarked;
