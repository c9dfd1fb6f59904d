/** Notes of officials to their colleagues. */
@NullMarked
package org.singlewindow.web.agency.colleague;

import org.jspecify.annotations.NullMarked;
