/** Keys and the passwords that open them: where they are kept, and that nobody else can read them there. */
@NullMarked
package org.singlewindow.custody;

import org.jspecify.annotations.NullMarked;
