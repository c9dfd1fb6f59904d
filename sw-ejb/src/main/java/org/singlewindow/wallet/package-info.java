/** The papers that a company keeps once and uses in many consignments: how long they are valid, and how much is left. */
@NullMarked
package org.singlewindow.wallet;

import org.jspecify.annotations.NullMarked;
