/** Official lists of the world's places (UN/LOCODE): loaded by administrators, in force from their day on. */
@NullMarked
package org.singlewindow.location;

import org.jspecify.annotations.NullMarked;
