/**
 * One AS4 party (ebMS 3.0, ISO 15000): sends signed and encrypted messages, receives them, and insists on what the library
 * below does not. The only place that knows that library.
 */
@NullMarked
package org.singlewindow.as4;

import org.jspecify.annotations.NullMarked;
