/// The design system: the controls that every screen is made of.
@NullMarked
package org.siyu.app.widget;

import org.jspecify.annotations.NullMarked;
