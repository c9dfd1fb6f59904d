/** Traders object to decisions, and the agency's answer. */
@NullMarked
package org.singlewindow.objection;

import org.jspecify.annotations.NullMarked;
