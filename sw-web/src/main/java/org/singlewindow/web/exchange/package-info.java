/** The door for the systems of partners. */
@NullMarked
package org.singlewindow.web.exchange;

import org.jspecify.annotations.NullMarked;
