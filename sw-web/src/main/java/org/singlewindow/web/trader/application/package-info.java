/** Pages on which traders follow a case and answer agencies. */
@NullMarked
package org.singlewindow.web.trader.application;

import org.jspecify.annotations.NullMarked;
