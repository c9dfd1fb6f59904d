/** Pages on which a second official signs what another one proposed. */
@NullMarked
package org.singlewindow.web.agency.cosigning;

import org.jspecify.annotations.NullMarked;
