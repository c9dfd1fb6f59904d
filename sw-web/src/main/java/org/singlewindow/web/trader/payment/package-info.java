/** Pages about a trader's fees. */
@NullMarked
package org.singlewindow.web.trader.payment;

import org.jspecify.annotations.NullMarked;
