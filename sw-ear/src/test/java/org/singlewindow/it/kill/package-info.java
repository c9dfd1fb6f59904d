/** The server dies while it works: what was promised is kept. */
@NullMarked
package org.singlewindow.it.kill;

import org.jspecify.annotations.NullMarked;
