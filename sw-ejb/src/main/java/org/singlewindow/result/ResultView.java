package org.singlewindow.result;

import java.util.List;

/**
 * A result with the declarations it was carried to.
 *
 * @param declarations empty while it waits for its declaration
 */
public record ResultView(ResultElsewhereFacts result, List<String> declarations) {
    public ResultView {
        declarations = List.copyOf(declarations);
    }
}
