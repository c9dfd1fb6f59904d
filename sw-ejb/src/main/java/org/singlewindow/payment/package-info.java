/**
 * Fees: what an application costs is charged when it is lodged, paid at an institution, given back where work was not done,
 * and held against what the institution settled. Only the institution's word moves money.
 */
@NullMarked
package org.singlewindow.payment;

import org.jspecify.annotations.NullMarked;
