/** Administrators change organisations, document definitions and requirement rules while the window runs. */
@NullMarked
package org.singlewindow.catalogue;

import org.jspecify.annotations.NullMarked;
