/**
 * Personal data: who of the staff looked at it and why, how long it is kept, and which numbers are not taken at all.
 */
@NullMarked
package org.singlewindow.privacy;

import org.jspecify.annotations.NullMarked;
