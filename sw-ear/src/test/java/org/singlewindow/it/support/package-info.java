/** What system tests stand on: the server with its surroundings, and a browser. */
@NullMarked
package org.singlewindow.it.support;

import org.jspecify.annotations.NullMarked;
