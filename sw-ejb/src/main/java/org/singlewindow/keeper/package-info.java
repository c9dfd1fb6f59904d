/** Keepers of bonded warehouses and quarantine premises report which goods come and go, and see what holds them. */
@NullMarked
package org.singlewindow.keeper;

import org.jspecify.annotations.NullMarked;
