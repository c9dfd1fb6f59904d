/** What officials ask customs to hold. */
@NullMarked
package org.singlewindow.web.agency.hold;

import org.jspecify.annotations.NullMarked;
