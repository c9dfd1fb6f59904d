/** Pages on which traders sign and lodge. */
@NullMarked
package org.singlewindow.web.trader.lodgement;

import org.jspecify.annotations.NullMarked;
