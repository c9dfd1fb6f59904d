/** The companies abroad and the goods that a trading organisation deals with, kept from what it lodged. */
@NullMarked
package org.singlewindow.addressbook;

import org.jspecify.annotations.NullMarked;
