/** The page on which timelines are verified. */
@NullMarked
package org.singlewindow.web.helpdesk.timeline;

import org.jspecify.annotations.NullMarked;
