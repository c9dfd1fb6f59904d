/** Files that come in are looked through for what would harm whoever opens them, before they are kept. */
@NullMarked
package org.singlewindow.scan;

import org.jspecify.annotations.NullMarked;
