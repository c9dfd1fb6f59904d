/** Who calls: the session that a signed challenge opened, or the certificate of the connection. */
@NullMarked
package org.singlewindow.web.security;

import org.jspecify.annotations.NullMarked;
