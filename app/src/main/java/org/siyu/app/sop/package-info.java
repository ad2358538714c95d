/// SOP templates: the library, the editor of a template, its versions, files in and out.
@NullMarked
package org.siyu.app.sop;

import org.jspecify.annotations.NullMarked;
