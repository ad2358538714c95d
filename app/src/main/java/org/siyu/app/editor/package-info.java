/// One item of the content calendar in full: its text, plan, files and way to publication.
@org.jspecify.annotations.NullMarked
package org.siyu.app.editor;
