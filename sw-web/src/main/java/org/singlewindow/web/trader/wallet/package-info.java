/** Pages about the papers that a company keeps once. */
@NullMarked
package org.singlewindow.web.trader.wallet;

import org.jspecify.annotations.NullMarked;
