/** Tests that come from outside, as a visitor or a program does. */
@NullMarked
package org.singlewindow.it.portal;

import org.jspecify.annotations.NullMarked;
