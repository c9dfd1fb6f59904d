/** Inspections of customs: the same pages as those of agencies, in its own menu. */
@NullMarked
package org.singlewindow.web.customs.inspection;

import org.jspecify.annotations.NullMarked;
