/** The import or export declaration and its way to release. */
@NullMarked
package org.singlewindow.declaration;

import org.jspecify.annotations.NullMarked;
