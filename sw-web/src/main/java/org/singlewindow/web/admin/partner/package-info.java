/** Pages on which administrators connect partners. */
@NullMarked
package org.singlewindow.web.admin.partner;

import org.jspecify.annotations.NullMarked;
