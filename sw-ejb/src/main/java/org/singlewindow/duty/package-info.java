/** What is owed to customs on a declaration, as customs says it, and whether it is paid. */
@NullMarked
package org.singlewindow.duty;

import org.jspecify.annotations.NullMarked;
