/** How a certificate becomes a PDF: layout, font, pages, and the agency's seal on it. */
@NullMarked
package org.singlewindow.print;

import org.jspecify.annotations.NullMarked;
