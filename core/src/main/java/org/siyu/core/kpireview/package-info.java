/// Reviews 复盘 of a week, month or quarter: the numbers of its KPI sheet, what was found, decided
/// and agreed, and what became of what was agreed before. Not the review 审核 of content.
@NullMarked
package org.siyu.core.kpireview;

import org.jspecify.annotations.NullMarked;
