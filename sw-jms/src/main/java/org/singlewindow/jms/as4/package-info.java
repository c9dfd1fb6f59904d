/** The window as one party that exchanges AS4 messages with the systems of its partners. */
@NullMarked
package org.singlewindow.jms.as4;

import org.jspecify.annotations.NullMarked;
