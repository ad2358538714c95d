/// Campaigns: a template with a date and people, what became of its steps, what it cost and
/// brought, and what was learnt from it.
@NullMarked
package org.siyu.core.campaign;

import org.jspecify.annotations.NullMarked;
