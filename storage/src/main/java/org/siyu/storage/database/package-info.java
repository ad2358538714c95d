/// Opens, guards and migrates the store.
@NullMarked
package org.siyu.storage.database;

import org.jspecify.annotations.NullMarked;
