package org.singlewindow.requirement;

import java.util.List;
import org.singlewindow.reference.Text;

/**
 * One document that the consignment needs, with the reasons.
 *
 * @param document such as {@code FD01}
 * @param agency the code of the organisation that decides
 * @param items sequence numbers of the goods items it covers, ascending
 * @param reasons why: at least one
 */
public record Requirement(String document, String agency, List<Integer> items, List<Reason> reasons) {
    public Requirement {
        items = List.copyOf(items);
        reasons = List.copyOf(reasons);
    }

    /**
     * Why one goods item needs the document.
     *
     * @param item sequence number of the goods item
     * @param rule identifier of the rule
     * @param because the rule in words
     * @param law the provision behind it
     * @param answers the answers that led there, as question and answer in words; empty where the rule asks nothing
     */
    public record Reason(int item, String rule, Text because, Text law, List<Text> answers) {
        public Reason {
            answers = List.copyOf(answers);
        }
    }
}
