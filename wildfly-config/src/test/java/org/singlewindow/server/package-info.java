/** Tests of the parts that surround the server. */
@NullMarked
package org.singlewindow.server;

import org.jspecify.annotations.NullMarked;
