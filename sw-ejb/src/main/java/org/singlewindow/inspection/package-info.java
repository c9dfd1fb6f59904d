/**
 * Inspections: an agency or customs orders one, the trader books when, together with the others who want to see the same
 * goods, and the officer writes down what was found.
 */
@NullMarked
package org.singlewindow.inspection;

import org.jspecify.annotations.NullMarked;
