/// The dashboard 数据看板: how the team stands, in cards and charts.
@NullMarked
package org.siyu.app.dashboard;

import org.jspecify.annotations.NullMarked;
