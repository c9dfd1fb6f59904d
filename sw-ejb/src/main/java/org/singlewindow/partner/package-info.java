/** With whom the window exchanges messages: by which channel, where, under which agreement, with which certificates. */
@NullMarked
package org.singlewindow.partner;

import org.jspecify.annotations.NullMarked;
