/**
 * Brings messages to partners' systems and acts upon what they send. Which messages there are, the capabilities say: each
 * kind is a {@link org.singlewindow.correspondence.MessageKind} beside the capability that it speaks for.
 */
@NullMarked
package org.singlewindow.correspondence;

import org.jspecify.annotations.NullMarked;
