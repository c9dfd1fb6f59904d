/** Pages on which officials decide applications. */
@NullMarked
package org.singlewindow.web.agency.application;

import org.jspecify.annotations.NullMarked;
