/** Whom administrators invited. */
@NullMarked
package org.singlewindow.web.admin.invitation;

import org.jspecify.annotations.NullMarked;
