/** How many cases the window takes, beside what database and queues could bear without it: {@code mvn -Pbenchmark verify}. */
@NullMarked
package org.singlewindow.benchmark;

import org.jspecify.annotations.NullMarked;
