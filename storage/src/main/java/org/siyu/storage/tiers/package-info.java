/// Tier schemes, snapshots and the tier report.
@NullMarked
package org.siyu.storage.tiers;

import org.jspecify.annotations.NullMarked;
