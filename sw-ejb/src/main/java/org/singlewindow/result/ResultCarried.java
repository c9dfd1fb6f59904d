package org.singlewindow.result;

/**
 * A result of an application lodged elsewhere reached a declaration.
 *
 * @param dossier reference of the declaration's case
 * @param declarant code of the organisation
 * @param number of the agency's certificate or decision
 * @param reason of a refusal; else empty
 */
public record ResultCarried(
        String declaration,
        String dossier,
        String declarant,
        String document,
        String agency,
        ResultElsewhere.Outcome outcome,
        String number,
        String reason) {}
