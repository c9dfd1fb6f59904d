package org.singlewindow.declaration;

import jakarta.json.JsonObject;

/**
 * A declaration says something else than before.
 *
 * @param before the consignment as it was declared
 * @param after the same as it is declared now
 */
public record DeclarationAmended(DeclarationFacts declaration, JsonObject before, JsonObject after) {}
