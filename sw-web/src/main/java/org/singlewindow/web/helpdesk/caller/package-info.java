/** Pages for whoever answers the telephone: the case and the person that a call is about. */
@NullMarked
package org.singlewindow.web.helpdesk.caller;

import org.jspecify.annotations.NullMarked;
