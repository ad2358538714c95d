/// The library: good pieces and templates to be used again, and topics that customers wish for.
@NullMarked
package org.siyu.app.library;

import org.jspecify.annotations.NullMarked;
