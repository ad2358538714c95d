/// Keeps the content calendar: items, lists, reviews in the store; files beside it.
@NullMarked
package org.siyu.storage.content;

import org.jspecify.annotations.NullMarked;
