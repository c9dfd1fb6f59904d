/** The one table that shows every list: its rows, its columns as each person likes them, its filters, its saved views. */
@NullMarked
package org.singlewindow.web.list;

import org.jspecify.annotations.NullMarked;
