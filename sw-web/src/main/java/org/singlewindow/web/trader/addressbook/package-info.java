/** The address book of a trader: its pages, and what is offered from it while somebody types. */
@NullMarked
package org.singlewindow.web.trader.addressbook;

import org.jspecify.annotations.NullMarked;
