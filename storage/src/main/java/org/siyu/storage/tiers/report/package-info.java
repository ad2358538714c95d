/// The tier report as a workbook, one class a sheet.
@NullMarked
package org.siyu.storage.tiers.report;

import org.jspecify.annotations.NullMarked;
