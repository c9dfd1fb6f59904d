/** Carries what the outbox holds to the queues. */
@NullMarked
package org.singlewindow.jms.outbox;

import org.jspecify.annotations.NullMarked;
