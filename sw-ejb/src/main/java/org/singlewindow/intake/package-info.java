/** Declarations that other systems wrote, in the WCO Data Model, become dossiers. */
@NullMarked
package org.singlewindow.intake;

import org.jspecify.annotations.NullMarked;
