/// Who is in which tier and why: facts, schemes as data, RFM scores, runs, explanations, snapshots.
@NullMarked
package org.siyu.core.tiers;

import org.jspecify.annotations.NullMarked;
