/** Pages on which administrators change the catalogue. */
@NullMarked
package org.singlewindow.web.admin.catalogue;

import org.jspecify.annotations.NullMarked;
