/// How KPI sheets are scored and what scores are worth: stages, weights, bonuses.
@NullMarked
package org.siyu.app.scoring;

import org.jspecify.annotations.NullMarked;
