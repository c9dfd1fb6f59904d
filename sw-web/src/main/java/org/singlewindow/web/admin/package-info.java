/** Pages of administrators. */
@NullMarked
package org.singlewindow.web.admin;

import org.jspecify.annotations.NullMarked;
