/** What every request passes first: odd text, foreign hosts and sites, calls without TLS. */
@NullMarked
package org.singlewindow.web.door;

import org.jspecify.annotations.NullMarked;
