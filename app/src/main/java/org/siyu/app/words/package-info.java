/// Banned words in words: categories, severities and findings as people read them.
@NullMarked
package org.siyu.app.words;

import org.jspecify.annotations.NullMarked;
