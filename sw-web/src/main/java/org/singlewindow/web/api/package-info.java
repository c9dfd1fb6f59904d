/** The interface for other systems. */
@NullMarked
package org.singlewindow.web.api;

import org.jspecify.annotations.NullMarked;
