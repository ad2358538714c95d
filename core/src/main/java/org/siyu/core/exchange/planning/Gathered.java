package org.siyu.core.exchange.planning;

import java.util.List;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.ReadSheet;

/// What the files say, gathered, before it meets the store.
record Gathered(ImportKind kind, String profile, List<ReadSheet> sheets) {}
