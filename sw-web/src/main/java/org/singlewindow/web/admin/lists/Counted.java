package org.singlewindow.web.admin.lists;

import java.io.Serializable;

/**
 * Something that was counted.
 *
 * @param words what was counted
 * @param codes the first of the codes that were counted; empty if there are none to name
 */
public record Counted(String words, int number, String codes) implements Serializable {}
