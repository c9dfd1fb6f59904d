/** Results of applications that were lodged elsewhere: reported by their agency, carried to the declaration they concern. */
@NullMarked
package org.singlewindow.result;

import org.jspecify.annotations.NullMarked;
