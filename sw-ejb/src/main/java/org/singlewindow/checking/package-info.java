/**
 * What the window looks up for whoever reviews an application: checks with their findings, what the agency decided in like
 * cases, and the approval of several at once where nothing was found.
 */
@NullMarked
package org.singlewindow.checking;

import org.jspecify.annotations.NullMarked;
