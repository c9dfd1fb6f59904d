/** Values that identify people are encrypted wherever they are kept. */
@NullMarked
package org.singlewindow.sealing;

import org.jspecify.annotations.NullMarked;
