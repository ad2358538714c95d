/// How it looks, who is in the team, the copies, and what the program is made of.
@NullMarked
package org.siyu.app.settings;

import org.jspecify.annotations.NullMarked;
