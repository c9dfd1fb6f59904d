package org.singlewindow.nomenclature;

import java.util.List;

/** An edition is to be written, once the transaction that accepted it is through. */
record EditionAccepted(int edition, List<NomenclatureFile.Row> rows) {
    EditionAccepted {
        rows = List.copyOf(rows);
    }
}
