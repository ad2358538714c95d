/// Mapping profiles as files, template and correction workbooks.
@NullMarked
package org.siyu.storage.exchange;

import org.jspecify.annotations.NullMarked;
