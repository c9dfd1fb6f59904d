/**
 * What goes to the systems of agencies and customs, and what comes from them: written and read as the payloads say, and
 * brought to the same use cases that the pages call.
 */
@NullMarked
package org.singlewindow.correspondence;

import org.jspecify.annotations.NullMarked;
