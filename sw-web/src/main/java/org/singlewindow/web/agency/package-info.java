/** Pages of agency officials. */
@NullMarked
package org.singlewindow.web.agency;

import org.jspecify.annotations.NullMarked;
