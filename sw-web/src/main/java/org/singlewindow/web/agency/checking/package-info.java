/** What the window looked up for whoever reviews, and the approval of several at once. */
@NullMarked
package org.singlewindow.web.agency.checking;

import org.jspecify.annotations.NullMarked;
