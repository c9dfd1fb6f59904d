/** Invitations: somebody is asked by e-mail to join an organisation, and registers with a certificate of his own. */
@NullMarked
package org.singlewindow.invitation;

import org.jspecify.annotations.NullMarked;
