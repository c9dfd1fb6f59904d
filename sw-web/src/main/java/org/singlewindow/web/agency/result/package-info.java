/** The page on which officials report what was decided elsewhere. */
@NullMarked
package org.singlewindow.web.agency.result;

import org.jspecify.annotations.NullMarked;
