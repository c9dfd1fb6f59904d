/**
 * Letters about decisions, as law wants them on paper: what was decided and why, what can be done against it, with number, seal
 * and a page that says whether there is such a letter. They are called writs here, since letters are e-mail.
 */
@NullMarked
package org.singlewindow.writ;

import org.jspecify.annotations.NullMarked;
