/** The page that tells who looked at personal data. */
@NullMarked
package org.singlewindow.web.admin.privacy;

import org.jspecify.annotations.NullMarked;
