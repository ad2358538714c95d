/// What keeps the work lawful: the audit log; later consents, risks, incidents.
@NullMarked
package org.siyu.core.compliance;

import org.jspecify.annotations.NullMarked;
