/** Pages on which administrators load official lists. */
@NullMarked
package org.singlewindow.web.admin.lists;

import org.jspecify.annotations.NullMarked;
