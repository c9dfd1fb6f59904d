/**
 * The demonstration: its people and their keys, their consignments, the systems of its partners. It does what it does
 * through the window's own use cases and the few places where the window asks whether somebody has something to add; the
 * window knows nothing of it, and an EAR without this module is no demonstration, whatever is configured.
 */
@NullMarked
package org.singlewindow.demo;

import org.jspecify.annotations.NullMarked;
