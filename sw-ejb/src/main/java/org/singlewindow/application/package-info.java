/** One requirement verification application, for one document to one agency, and its life. */
@NullMarked
package org.singlewindow.application;

import org.jspecify.annotations.NullMarked;
