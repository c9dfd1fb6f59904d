/** What every capability needs and nothing more: who acts, how a use case refuses, a page of rows, a reference number. */
@NullMarked
package org.singlewindow.shared;

import org.jspecify.annotations.NullMarked;
