/** What administrators say about agencies' teams. */
@NullMarked
package org.singlewindow.web.admin.team;

import org.jspecify.annotations.NullMarked;
