/** Traders see what decisions demand of them, and prove that it was done. */
@NullMarked
package org.singlewindow.web.trader.condition;

import org.jspecify.annotations.NullMarked;
