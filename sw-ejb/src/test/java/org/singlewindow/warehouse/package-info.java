/** An official list that only tests have, to show what a new one brings: one class and its texts. */
@NullMarked
package org.singlewindow.warehouse;

import org.jspecify.annotations.NullMarked;
