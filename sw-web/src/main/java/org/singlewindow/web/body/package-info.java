/** What stands before every page and resource: no body reaches them before it is there, and no larger than allowed. */
@NullMarked
package org.singlewindow.web.body;

import org.jspecify.annotations.NullMarked;
