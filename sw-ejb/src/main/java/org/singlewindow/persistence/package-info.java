/** How values are kept in PostgreSQL, and how its tables are brought up to date. */
@NullMarked
package org.singlewindow.persistence;

import org.jspecify.annotations.NullMarked;
