/// Words, numbers, dates and problems in the user's language.
@NullMarked
package org.siyu.app.i18n;

import org.jspecify.annotations.NullMarked;
