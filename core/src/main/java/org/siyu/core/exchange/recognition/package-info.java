/// Finding header row, kind, profile and column mapping of an opened file.
@NullMarked
package org.siyu.core.exchange.recognition;

import org.jspecify.annotations.NullMarked;
