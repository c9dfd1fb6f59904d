/** What customs is told. */
@NullMarked
package org.singlewindow.jms.clearance;

import org.jspecify.annotations.NullMarked;
