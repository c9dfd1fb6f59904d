/** Pages to throw away: they show that those of a new capability are new files, and that everything finds them. */
@NullMarked
package org.singlewindow.web.trader.helpline;

import org.jspecify.annotations.NullMarked;
