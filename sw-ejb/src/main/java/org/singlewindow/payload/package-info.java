/**
 * The XML that goes to partners' systems and comes from them. The schemas are the window's own, named after classes and
 * elements of the WCO Data Model.
 */
@NullMarked
package org.singlewindow.payload;

import org.jspecify.annotations.NullMarked;
