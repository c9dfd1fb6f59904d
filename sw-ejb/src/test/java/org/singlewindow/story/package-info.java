/** The main job of the window, told on the real classes with stores in memory. */
@NullMarked
package org.singlewindow.story;

import org.jspecify.annotations.NullMarked;
