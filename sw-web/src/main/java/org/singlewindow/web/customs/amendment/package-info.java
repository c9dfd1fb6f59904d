/** What officers of customs see of corrected declarations. */
@NullMarked
package org.singlewindow.web.customs.amendment;

import org.jspecify.annotations.NullMarked;
