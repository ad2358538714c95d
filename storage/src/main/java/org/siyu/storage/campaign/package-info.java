/// Campaigns in the store and as workbooks.
@NullMarked
package org.siyu.storage.campaign;

import org.jspecify.annotations.NullMarked;
