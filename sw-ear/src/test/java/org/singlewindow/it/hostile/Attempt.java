package org.singlewindow.it.hostile;

/**
 * One way of trying a door.
 *
 * @param way what is odd about it
 * @param wellFormed whether the request is HTTP, so that an answer is owed
 */
record Attempt(Door door, String way, Caller caller, Making making, boolean wellFormed) {

    /** Writes the request, as late as possible: what it needs may have to be fetched first. */
    interface Making {
        Request request(java.util.Random random);
    }

    /** What is odd about it, wherever it stands: the names of parameters, headers and cookies are left out. */
    String kind() {
        return way.replaceFirst("^(parameter|header|cookie|components' parameters) [^:]*:", "$1:")
                .replaceFirst("^parameter .* twice$", "parameter twice");
    }
}
