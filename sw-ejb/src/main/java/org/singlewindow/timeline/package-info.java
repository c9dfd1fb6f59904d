/** What happened to a case, append-only: the audit trail and the history that people see. */
@NullMarked
package org.singlewindow.timeline;

import org.jspecify.annotations.NullMarked;
