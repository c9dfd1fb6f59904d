/** Pages of customs officers. */
@NullMarked
package org.singlewindow.web.customs;

import org.jspecify.annotations.NullMarked;
