/** The page of a trader's work. */
@NullMarked
package org.singlewindow.web.trader.work;

import org.jspecify.annotations.NullMarked;
