/** Certificates that open the window, challenges, signatures, and whom the window trusts. */
@NullMarked
package org.singlewindow.credential;

import org.jspecify.annotations.NullMarked;
