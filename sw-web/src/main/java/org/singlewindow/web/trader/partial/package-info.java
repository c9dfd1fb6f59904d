/** Traders declare no more than was approved. */
@NullMarked
package org.singlewindow.web.trader.partial;

import org.jspecify.annotations.NullMarked;
