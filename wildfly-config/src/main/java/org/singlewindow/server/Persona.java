package org.singlewindow.server;

/**
 * One invented person of the demonstration.
 *
 * @param alias names the person, the certificate and its files
 * @param organisation code of the organisation that the person works for
 * @param role a role of the application, such as {@code TRADER}
 */
public record Persona(String alias, String ko, String en, String organisation, String role, String email) {}
