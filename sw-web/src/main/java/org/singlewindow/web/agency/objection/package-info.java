/** Officials answer objections. */
@NullMarked
package org.singlewindow.web.agency.objection;

import org.jspecify.annotations.NullMarked;
