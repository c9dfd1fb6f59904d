/** Runs the server with the database, mail and certificates it needs: for demonstrations, tests and benchmarks. */
@NullMarked
package org.singlewindow.server;

import org.jspecify.annotations.NullMarked;
