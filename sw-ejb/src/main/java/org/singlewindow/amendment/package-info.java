/** What traders do where a lodged case says something that is not, or no longer, so. */
@NullMarked
package org.singlewindow.amendment;

import org.jspecify.annotations.NullMarked;
