package org.singlewindow.location;

import java.util.List;

/** A list has been accepted, and its places may be written. */
record PlaceListAccepted(int list, List<PlacesFile.Row> rows) {
    PlaceListAccepted {
        rows = List.copyOf(rows);
    }
}
