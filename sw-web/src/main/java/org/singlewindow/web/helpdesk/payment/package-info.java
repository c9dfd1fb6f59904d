/** The page of what was said about money. */
@NullMarked
package org.singlewindow.web.helpdesk.payment;

import org.jspecify.annotations.NullMarked;
