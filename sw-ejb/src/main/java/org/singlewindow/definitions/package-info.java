/**
 * The catalogue: organisations, document definitions and requirement rules as files of the window and what administrators
 * laid over them, in editions that do not move.
 */
@NullMarked
package org.singlewindow.definitions;

import org.jspecify.annotations.NullMarked;
