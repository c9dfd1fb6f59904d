/** What all pages need. */
@NullMarked
package org.singlewindow.web.shared;

import org.jspecify.annotations.NullMarked;
