/// What has to be asked in a window of its own: files, confirmations, errors.
@NullMarked
package org.siyu.app.dialog;

import org.jspecify.annotations.NullMarked;
