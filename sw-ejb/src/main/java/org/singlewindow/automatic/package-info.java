/**
 * Automatic decisions where the law allows them: by a rule of the document, switched on by two administrators and off by one,
 * with a share that is always drawn for a person.
 */
@NullMarked
package org.singlewindow.automatic;

import org.jspecify.annotations.NullMarked;
