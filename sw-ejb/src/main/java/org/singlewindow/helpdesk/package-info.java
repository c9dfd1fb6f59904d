/** What the help desk sees while somebody is on the telephone: where a case is, and why a person cannot sign in. */
@NullMarked
package org.singlewindow.helpdesk;

import org.jspecify.annotations.NullMarked;
