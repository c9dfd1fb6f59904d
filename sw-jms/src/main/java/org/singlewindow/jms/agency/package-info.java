/** What comes out of the agencies' queues. */
@NullMarked
package org.singlewindow.jms.agency;

import org.jspecify.annotations.NullMarked;
