/// From drafts to a plan, from the plan to the store, and back again.
///
/// A plan is made of two steps. *Gathering* reads the rows once into compact columns, makes orders
/// of lines and persons of identities, and knows nothing of the store. *Comparing* holds that
/// against the store and decides what is created, updated, left alone, in conflict or rejected; it
/// is repeated when the user decides on a conflict or a proposal, without reading the files again.
@NullMarked
package org.siyu.core.exchange.planning;

import org.jspecify.annotations.NullMarked;
