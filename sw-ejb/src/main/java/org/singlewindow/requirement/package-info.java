/** Which documents a consignment needs, and why. */
@NullMarked
package org.singlewindow.requirement;

import org.jspecify.annotations.NullMarked;
