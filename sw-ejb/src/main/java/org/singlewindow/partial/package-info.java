/** What traders do where less was approved than was declared. */
@NullMarked
package org.singlewindow.partial;

import org.jspecify.annotations.NullMarked;
