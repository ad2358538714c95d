/// The command line: the use cases of the screens, for automation and tests.
///
/// Exit codes: 0 done, 1 done with rejected rows or findings, 2 could not.
@NullMarked
package org.siyu.app.cli;

import org.jspecify.annotations.NullMarked;
