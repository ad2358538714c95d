/// The content calendar's screens.
@org.jspecify.annotations.NullMarked
package org.siyu.app.content;
