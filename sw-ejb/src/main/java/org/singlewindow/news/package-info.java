/** That there is something new, and for whom; never what it says. */
@NullMarked
package org.singlewindow.news;

import org.jspecify.annotations.NullMarked;
