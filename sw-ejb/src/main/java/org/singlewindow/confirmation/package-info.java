/**
 * Goods whose import requirements customs confirm before release: the gazetted list, loaded by administrators, in force
 * from its day on.
 */
@NullMarked
package org.singlewindow.confirmation;

import org.jspecify.annotations.NullMarked;
