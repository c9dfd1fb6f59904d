/** The data of one consignment, entered once. */
@NullMarked
package org.singlewindow.dossier;

import org.jspecify.annotations.NullMarked;
