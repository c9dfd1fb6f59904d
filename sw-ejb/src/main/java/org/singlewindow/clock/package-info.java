/**
 * Says of each application what is happening, whose turn it is, by when at the latest and usually when; and looks every hour
 * at what is late or unanswered.
 */
@NullMarked
package org.singlewindow.clock;

import org.jspecify.annotations.NullMarked;
