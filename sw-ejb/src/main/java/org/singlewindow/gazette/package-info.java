/** Editions of the gazetted list of goods whose import requirements customs confirm: loaded by administrators. */
@NullMarked
package org.singlewindow.gazette;

import org.jspecify.annotations.NullMarked;
