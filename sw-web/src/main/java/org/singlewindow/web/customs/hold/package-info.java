/** Pages of customs about what agencies want held. */
@NullMarked
package org.singlewindow.web.customs.hold;

import org.jspecify.annotations.NullMarked;
