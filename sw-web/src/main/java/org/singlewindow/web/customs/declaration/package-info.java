/** Pages on which customs officers release consignments. */
@NullMarked
package org.singlewindow.web.customs.declaration;

import org.jspecify.annotations.NullMarked;
