/** Inspections of an office, for officials and for officers of customs: its calendar, one inspection, and what was found. */
@NullMarked
package org.singlewindow.web.agency.inspection;

import org.jspecify.annotations.NullMarked;
