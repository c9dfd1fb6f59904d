/** What people are told by e-mail. */
@NullMarked
package org.singlewindow.jms.notice;

import org.jspecify.annotations.NullMarked;
