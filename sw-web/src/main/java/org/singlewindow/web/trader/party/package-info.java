/** Pages on which traders and brokers agree on mandates. */
@NullMarked
package org.singlewindow.web.trader.party;

import org.jspecify.annotations.NullMarked;
