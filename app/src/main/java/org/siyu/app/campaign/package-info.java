/// Campaigns on screen: cards, a timeline, a board, people, money, the log and the review.
@NullMarked
package org.siyu.app.campaign;

import org.jspecify.annotations.NullMarked;
