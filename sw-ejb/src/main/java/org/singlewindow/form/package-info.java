/** Document types as data: versioned definitions, what is still to be asked, what is wrong. */
@NullMarked
package org.singlewindow.form;

import org.jspecify.annotations.NullMarked;
