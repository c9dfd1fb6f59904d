/** What officials write to their colleagues beside an application; neither applicants nor other agencies read it. */
@NullMarked
package org.singlewindow.colleague;

import org.jspecify.annotations.NullMarked;
