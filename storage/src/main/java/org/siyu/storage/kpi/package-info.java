/// Indicators in the store: what ships, what people decide and enter, and the facts they are
/// counted from.
@NullMarked
package org.siyu.storage.kpi;

import org.jspecify.annotations.NullMarked;
