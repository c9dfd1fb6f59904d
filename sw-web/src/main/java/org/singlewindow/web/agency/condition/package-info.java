/** Officials watch over what decisions demand. */
@NullMarked
package org.singlewindow.web.agency.condition;

import org.jspecify.annotations.NullMarked;
