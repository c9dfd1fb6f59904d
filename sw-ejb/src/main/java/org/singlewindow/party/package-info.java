/** Organisations, people and the mandates between them. */
@NullMarked
package org.singlewindow.party;

import org.jspecify.annotations.NullMarked;
