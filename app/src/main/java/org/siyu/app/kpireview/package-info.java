/// The screen of reviews 复盘 of KPIs. Not the review 审核 of content.
@NullMarked
package org.siyu.app.kpireview;

import org.jspecify.annotations.NullMarked;
