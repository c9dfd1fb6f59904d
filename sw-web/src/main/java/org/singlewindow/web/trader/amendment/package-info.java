/** Pages on which a lodged case is corrected. */
@NullMarked
package org.singlewindow.web.trader.amendment;

import org.jspecify.annotations.NullMarked;
