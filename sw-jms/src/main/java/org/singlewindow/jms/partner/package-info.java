/** What comes out of the queues of agencies and customs, to their screens or to their systems; and what they send. */
@NullMarked
package org.singlewindow.jms.partner;

import org.jspecify.annotations.NullMarked;
