/** What becomes of certificates once they are issued: measured, used by declarations, printed, taken back. */
@NullMarked
package org.singlewindow.issuance;

import org.jspecify.annotations.NullMarked;
