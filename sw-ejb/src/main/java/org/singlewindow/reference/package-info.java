/** Facts that belong to no case: time and working days, code lists, the nomenclature, words. */
@NullMarked
package org.singlewindow.reference;

import org.jspecify.annotations.NullMarked;
