/** Licences, permits and certificates that agencies issued. */
@NullMarked
package org.singlewindow.certificate;

import org.jspecify.annotations.NullMarked;
