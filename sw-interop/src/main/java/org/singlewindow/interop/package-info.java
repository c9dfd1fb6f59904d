/** An AS4 product that shares nothing with the window's own, to talk with: Oxalis, told by its standard input what to send. */
@NullMarked
package org.singlewindow.interop;

import org.jspecify.annotations.NullMarked;
