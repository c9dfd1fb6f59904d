/** What is due, as people's calendars fetch it (iCalendar, RFC 5545). Other packages say what; this says to whom, and how. */
@NullMarked
package org.singlewindow.calendar;

import org.jspecify.annotations.NullMarked;
