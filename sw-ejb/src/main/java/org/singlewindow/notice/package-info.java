/** Messages to people about their cases, in the portal and by e-mail. */
@NullMarked
package org.singlewindow.notice;

import org.jspecify.annotations.NullMarked;
