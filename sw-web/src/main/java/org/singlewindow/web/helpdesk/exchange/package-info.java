/** Pages about messages to and from partners. */
@NullMarked
package org.singlewindow.web.helpdesk.exchange;

import org.jspecify.annotations.NullMarked;
