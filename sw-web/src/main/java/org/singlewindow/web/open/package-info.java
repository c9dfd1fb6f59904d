/** Pages for everyone. */
@NullMarked
package org.singlewindow.web.open;

import org.jspecify.annotations.NullMarked;
