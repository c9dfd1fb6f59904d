/** The page of a trader's messages. */
@NullMarked
package org.singlewindow.web.trader.notice;

import org.jspecify.annotations.NullMarked;
