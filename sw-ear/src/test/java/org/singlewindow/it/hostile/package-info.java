/** What strangers send: every door is found, and tried with what it does not expect. */
@NullMarked
package org.singlewindow.it.hostile;

import org.jspecify.annotations.NullMarked;
