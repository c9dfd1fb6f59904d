/** What cases are found by: the numbers and names that screens show of them, kept where they can be searched. */
@NullMarked
package org.singlewindow.catchword;

import org.jspecify.annotations.NullMarked;
