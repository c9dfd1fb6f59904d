/** Pages on which an agency shares out its work. */
@NullMarked
package org.singlewindow.web.agency.team;

import org.jspecify.annotations.NullMarked;
