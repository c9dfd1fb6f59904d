/**
 * Takes in what other systems wrote and makes dossiers of it: declarations of the WCO Data Model, drafts, and whole
 * consignments.
 */
@NullMarked
package org.singlewindow.intake;

import org.jspecify.annotations.NullMarked;
