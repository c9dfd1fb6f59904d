/** Pages on which administrators admit people and register certificates. */
@NullMarked
package org.singlewindow.web.admin.party;

import org.jspecify.annotations.NullMarked;
