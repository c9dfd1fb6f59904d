/** The signed act that turns a dossier into a declaration and its applications. */
@NullMarked
package org.singlewindow.lodgement;

import org.jspecify.annotations.NullMarked;
