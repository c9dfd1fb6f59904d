/** How each person likes the lists that one works with: columns, close rows, views that are saved under a name. */
@NullMarked
package org.singlewindow.arrangement;

import org.jspecify.annotations.NullMarked;
