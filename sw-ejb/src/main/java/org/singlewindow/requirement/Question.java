package org.singlewindow.requirement;

import java.util.List;
import org.singlewindow.reference.Text;

/**
 * What a rule must know and no part of the dossier says, such as the use of the goods.
 *
 * @param id under which the answer stands in the dossier ({@code /answers/requirement/<id>/<item>})
 * @param item sequence number of the goods item asked about
 * @param options the possible answers
 */
public record Question(String id, int item, Text text, List<Option> options) {
    public Question {
        options = List.copyOf(options);
    }

    /** A possible answer. */
    public record Option(String code, Text text) {}
}
