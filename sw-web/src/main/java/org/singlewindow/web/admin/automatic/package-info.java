/** The switch of automatic decisions. */
@NullMarked
package org.singlewindow.web.admin.automatic;

import org.jspecify.annotations.NullMarked;
