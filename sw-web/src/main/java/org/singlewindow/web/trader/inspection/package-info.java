/** Who wants to inspect the trader's goods, and when. */
@NullMarked
package org.singlewindow.web.trader.inspection;

import org.jspecify.annotations.NullMarked;
