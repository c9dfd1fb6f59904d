package org.singlewindow.result;

import java.util.List;

/**
 * A result with the declarations it was carried to.
 *
 * @param declarations empty while it waits for its declaration
 * @param near declarations of the same business that want the document for a cargo whose number is only written otherwise: a
 *     person has to look whether it is the same cargo
 */
public record ResultView(ResultElsewhereFacts result, List<String> declarations, List<String> near) {
    public ResultView {
        declarations = List.copyOf(declarations);
        near = List.copyOf(near);
    }
}
