/**
 * The second signature: where a document asks for it, one official proposes an approval and another one signs it. Until then
 * nothing is approved and nothing issued.
 */
@NullMarked
package org.singlewindow.cosigning;

import org.jspecify.annotations.NullMarked;
