package org.singlewindow.requirement;

import java.util.List;
import org.singlewindow.reference.Text;

/**
 * What a rule must know and no part of the dossier says, such as the use of the goods. It is asked once for all goods
 * items that it concerns; an answer stands with each of them.
 *
 * @param id under which the answer stands in the dossier ({@code /answers/requirement/<id>/<item>})
 * @param items sequence numbers of the goods items asked about, ascending: at least one
 * @param options the possible answers
 * @param conditions why it is asked, law by law: what the official list says of the goods, and what other rules say
 */
public record Question(String id, List<Integer> items, Text text, List<Option> options, List<Text> conditions) {
    public Question {
        conditions = List.copyOf(conditions);
        items = List.copyOf(items);
        options = List.copyOf(options);
    }

    /** The first goods item asked about. */
    public int item() {
        return items.get(0);
    }

    /** A possible answer. */
    public record Option(String code, Text text) {}
}
