/** The page of an incident, for whoever is told its number. */
@NullMarked
package org.singlewindow.web.helpdesk.incident;

import org.jspecify.annotations.NullMarked;
