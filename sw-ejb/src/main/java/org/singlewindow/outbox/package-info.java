/** Messages that leave with the transaction that wrote them, and the inbox that takes each message in once. */
@NullMarked
package org.singlewindow.outbox;

import org.jspecify.annotations.NullMarked;
