package org.singlewindow.confirmation;

import org.singlewindow.reference.Text;

/**
 * What a law demands of goods under a code of the list: what must be done, with whom, and for which of these goods.
 *
 * @param key by which the list names it, such as {@code ELEC-50V}
 * @param law the Korean name of the law
 * @param ko the condition in Korean
 * @param en the condition in English
 */
public record Condition(String key, String law, String ko, String en) {
    /** The condition in both languages. */
    public Text text() {
        return new Text(ko, en);
    }
}
