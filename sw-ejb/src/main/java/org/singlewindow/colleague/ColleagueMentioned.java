package org.singlewindow.colleague;

/**
 * An official called a colleague by name in a note.
 *
 * @param email where mail reaches that colleague
 */
public record ColleagueMentioned(String email, String application, String dossier, String document, String agency) {}
