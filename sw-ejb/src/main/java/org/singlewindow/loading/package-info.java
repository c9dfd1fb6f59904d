/** What was released for export and has to be loaded: until when, whether it was, and what becomes of it if not. */
@NullMarked
package org.singlewindow.loading;

import org.jspecify.annotations.NullMarked;
