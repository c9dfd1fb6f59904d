/** A capability to throw away: it shows that a new one is new files, and that everything finds it. */
@NullMarked
package org.singlewindow.helpline;

import org.jspecify.annotations.NullMarked;
