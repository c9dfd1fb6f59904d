/** What exporters see and ask about loading. */
@NullMarked
package org.singlewindow.web.trader.loading;

import org.jspecify.annotations.NullMarked;
