/** Pages of keepers of bonded and quarantine premises. */
@NullMarked
package org.singlewindow.web.keeper.goods;

import org.jspecify.annotations.NullMarked;
