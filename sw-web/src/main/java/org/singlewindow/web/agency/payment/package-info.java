/** Whether an application is paid for. */
@NullMarked
package org.singlewindow.web.agency.payment;

import org.jspecify.annotations.NullMarked;
