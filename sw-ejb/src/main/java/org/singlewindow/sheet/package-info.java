/** Tables that people keep in spreadsheets: invoices and packing lists as files, and which of their columns means what. */
@NullMarked
package org.singlewindow.sheet;

import org.jspecify.annotations.NullMarked;
