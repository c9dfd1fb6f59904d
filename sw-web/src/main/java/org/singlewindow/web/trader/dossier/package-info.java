/** Pages on which traders enter a consignment. */
@NullMarked
package org.singlewindow.web.trader.dossier;

import org.jspecify.annotations.NullMarked;
