/**
 * The people of an agency as a team: who takes what and how much of it, who is away and who stands in, and to whom what
 * arrives is given. Applications know nothing of it.
 */
@NullMarked
package org.singlewindow.team;

import org.jspecify.annotations.NullMarked;
