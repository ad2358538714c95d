/// Reads the facts for tiering, keeps schemes as JSON text and snapshots with their placements.
@NullMarked
package org.siyu.storage.tiers;

import org.jspecify.annotations.NullMarked;
