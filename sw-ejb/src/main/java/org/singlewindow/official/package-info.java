/**
 * Official lists: others publish them, administrators load them as editions, and each edition is in force from its day on.
 * A new list is one class that extends {@link org.singlewindow.official.OfficialList}, with its texts beside it.
 */
@NullMarked
package org.singlewindow.official;

import org.jspecify.annotations.NullMarked;
