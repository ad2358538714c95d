/// Who is written to how often: caps on contacts, what a plan would make of them, and what to move.
@NullMarked
package org.siyu.core.contact;

import org.jspecify.annotations.NullMarked;
