/// Keeps journeys and their people in the store.
@NullMarked
package org.siyu.storage.journey;

import org.jspecify.annotations.NullMarked;
