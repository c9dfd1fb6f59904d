package org.singlewindow.search;

import org.singlewindow.reference.Text;

/**
 * What a code means.
 *
 * @param list what kind of code it is: {@code message}, {@code agency}, {@code hs}, the name of a list, or of a kind of states
 * @param code as it is written
 */
public record Meaning(String list, String code, Text text) {}
