/** What the law says about people's data, and who must keep to it here. */
@NullMarked
package org.singlewindow.privacy;

import org.jspecify.annotations.NullMarked;
