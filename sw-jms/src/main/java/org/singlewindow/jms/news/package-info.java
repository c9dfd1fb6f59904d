/** News go over a topic to whoever listens. */
@NullMarked
package org.singlewindow.jms.news;

import org.jspecify.annotations.NullMarked;
