/** What every capability needs: time, words, limits, JSON within bounds. */
@NullMarked
package org.singlewindow.reference;

import org.jspecify.annotations.NullMarked;
