/** Agencies ask customs to hold a declaration; customs holds it or says why not, and lifts the hold again. */
@NullMarked
package org.singlewindow.hold;

import org.jspecify.annotations.NullMarked;
