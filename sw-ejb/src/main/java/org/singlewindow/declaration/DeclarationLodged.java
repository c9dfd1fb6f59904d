package org.singlewindow.declaration;

import jakarta.json.JsonObject;

/**
 * A declaration was lodged; its requirements and applications stand.
 *
 * @param consignment as it was declared
 * @param answers what was answered, by document
 */
public record DeclarationLodged(DeclarationFacts declaration, JsonObject consignment, JsonObject answers) {}
