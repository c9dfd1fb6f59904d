/** Pages of traders and their brokers. */
@NullMarked
package org.singlewindow.web.trader;

import org.jspecify.annotations.NullMarked;
