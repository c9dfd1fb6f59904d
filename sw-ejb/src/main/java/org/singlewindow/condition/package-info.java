/** What decisions demand of traders afterwards: conditions of approvals and orders of refusals, until each is done. */
@NullMarked
package org.singlewindow.condition;

import org.jspecify.annotations.NullMarked;
