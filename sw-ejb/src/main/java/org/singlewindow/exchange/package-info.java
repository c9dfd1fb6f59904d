/** Envelopes on their way: the outbox, the inbox and the state of each delivery. */
@NullMarked
package org.singlewindow.exchange;

import org.jspecify.annotations.NullMarked;
