/** What other systems wrote becomes dossiers: declarations of the WCO Data Model, drafts, and whole consignments. */
@NullMarked
package org.singlewindow.intake;

import org.jspecify.annotations.NullMarked;
