/**
 * How much one client or organisation may ask in a while: counted in memory, shared by all servers in portions, so that
 * nobody waits for a count.
 */
@NullMarked
package org.singlewindow.quota;

import org.jspecify.annotations.NullMarked;
