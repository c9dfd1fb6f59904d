/** What customs says on its pages about duties. */
@NullMarked
package org.singlewindow.web.customs.duty;

import org.jspecify.annotations.NullMarked;
