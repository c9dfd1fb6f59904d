/** What lodging would answer, told without lodging. */
@NullMarked
package org.singlewindow.rehearsal;

import org.jspecify.annotations.NullMarked;
