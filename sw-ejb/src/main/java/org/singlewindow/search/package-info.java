/** One search for everything: what was typed finds whatever its reader may see, kind by kind. */
@NullMarked
package org.singlewindow.search;

import org.jspecify.annotations.NullMarked;
