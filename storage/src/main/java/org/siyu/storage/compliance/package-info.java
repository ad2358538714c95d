/// Keeps the audit log.
@NullMarked
package org.siyu.storage.compliance;

import org.jspecify.annotations.NullMarked;
