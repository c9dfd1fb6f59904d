/** What failed unexpectedly: whoever saw its number reads it out, and the help desk finds what happened. */
@NullMarked
package org.singlewindow.incident;

import org.jspecify.annotations.NullMarked;
