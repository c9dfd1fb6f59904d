/** Pages of the help desk. */
@NullMarked
package org.singlewindow.web.helpdesk;

import org.jspecify.annotations.NullMarked;
