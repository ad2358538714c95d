/// Streaming the chosen sheets through their mapping into drafts.
@NullMarked
package org.siyu.core.exchange.reading;

import org.jspecify.annotations.NullMarked;
