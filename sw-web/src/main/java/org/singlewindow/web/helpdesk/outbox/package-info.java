/** The page about messages that wait to be sent. */
@NullMarked
package org.singlewindow.web.helpdesk.outbox;

import org.jspecify.annotations.NullMarked;
