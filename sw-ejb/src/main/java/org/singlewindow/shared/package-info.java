/**
 * What every capability needs and nothing more: who acts, how a use case refuses, a page of rows, a reference number, how
 * text is read.
 */
@NullMarked
package org.singlewindow.shared;

import org.jspecify.annotations.NullMarked;
