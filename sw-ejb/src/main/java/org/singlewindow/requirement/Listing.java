package org.singlewindow.requirement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.singlewindow.reference.Text;

/**
 * What the official list leads to for goods under one code.
 *
 * @param rules the rules that speak of what the list says, in its words
 * @param laws the codes of the laws of which they speak for every code that counts
 * @param words how their questions are asked, by question
 * @param partly the rules that speak of only some of the listed codes below
 */
record Listing(List<Rule> rules, Set<String> laws, Map<String, Words> words, Set<String> partly) {
    static final Listing NONE = new Listing(List.of(), Set.of(), Map.of(), Set.of());

    /**
     * How a question is asked about the goods.
     *
     * @param conditions what the list says, law by law
     */
    record Words(Text text, List<Text> conditions) {}

    /** Whether the rule counts beside what the list says: one that reaches beyond it gives way to the list's own. */
    boolean leaves(Rule rule) {
        return rule.beyond() == null || !laws.contains(rule.lawCode());
    }
}
