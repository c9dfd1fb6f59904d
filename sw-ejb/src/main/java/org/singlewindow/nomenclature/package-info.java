/** The Harmonized System as people look it up: editions that take effect by date, a tree, and a search that forgives. */
@NullMarked
package org.singlewindow.nomenclature;

import org.jspecify.annotations.NullMarked;
