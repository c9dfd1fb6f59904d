/** Messages to and from partners' systems: how far each has come, and what proves it. */
@NullMarked
package org.singlewindow.exchange;

import org.jspecify.annotations.NullMarked;
