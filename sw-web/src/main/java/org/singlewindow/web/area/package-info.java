/** The parts of the portal: who may enter them, and the pages in their menus. */
@NullMarked
package org.singlewindow.web.area;

import org.jspecify.annotations.NullMarked;
