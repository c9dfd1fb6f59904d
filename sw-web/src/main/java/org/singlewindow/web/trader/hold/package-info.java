/** What traders see of holds and duties. */
@NullMarked
package org.singlewindow.web.trader.hold;

import org.jspecify.annotations.NullMarked;
