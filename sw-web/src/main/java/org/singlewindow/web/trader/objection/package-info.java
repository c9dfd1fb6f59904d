/** Traders object to decisions. */
@NullMarked
package org.singlewindow.web.trader.objection;

import org.jspecify.annotations.NullMarked;
