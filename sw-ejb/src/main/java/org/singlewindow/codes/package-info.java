/**
 * Lists that codes are chosen from, those that others publish and administrators load, and the days on which authorities
 * work.
 */
@NullMarked
package org.singlewindow.codes;

import org.jspecify.annotations.NullMarked;
