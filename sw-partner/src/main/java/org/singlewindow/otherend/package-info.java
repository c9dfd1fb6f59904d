/**
 * The other end of the wire: an AS4 party that plays the system of an agency or of customs, or hands messages to a real
 * one through folders. Everything that must survive stands in files.
 */
@NullMarked
package org.singlewindow.otherend;

import org.jspecify.annotations.NullMarked;
