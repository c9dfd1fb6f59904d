/** Tests that run inside the server, in the place of the application's own code. */
@NullMarked
package org.singlewindow.it;

import org.jspecify.annotations.NullMarked;
