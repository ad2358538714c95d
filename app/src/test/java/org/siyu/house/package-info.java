/// The house's rules as tests: who may see whom, how large a file may be, which names are used.
@NullMarked
package org.siyu.house;

import org.jspecify.annotations.NullMarked;
