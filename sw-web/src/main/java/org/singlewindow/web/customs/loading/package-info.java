/** Pages of customs about exports that are to be loaded. */
@NullMarked
package org.singlewindow.web.customs.loading;

import org.jspecify.annotations.NullMarked;
