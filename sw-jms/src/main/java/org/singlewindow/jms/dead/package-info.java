/** What could not be delivered. */
@NullMarked
package org.singlewindow.jms.dead;

import org.jspecify.annotations.NullMarked;
