package org.singlewindow.declaration;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.catchword.Catchword;
import org.singlewindow.catchword.Catchwords;

/** What a declaration is found by, besides the consignment. */
final class DeclarationWords {
    private DeclarationWords() {}

    /** Keeps what it is found by from birth. */
    static void add(Catchwords catchwords, Declaration declaration) {
        catchwords.add(place(declaration), said(declaration));
    }

    /** Keeps what it is found by now that it says something else. */
    static void put(Catchwords catchwords, Declaration declaration) {
        catchwords.put(place(declaration), said(declaration));
    }

    private static Catchword.Place place(Declaration declaration) {
        return Catchword.Place.ofConsignment(declaration.reference(), declaration.dossierReference());
    }

    private static List<@Nullable String> said(Declaration declaration) {
        Carriage carriage = declaration.carriage();
        return Arrays.asList(
                declaration.reference(),
                declaration.goods(),
                declaration.declarant(),
                carriage.billOfLading(),
                carriage.cargoNumber());
    }

    /** Keeps what one of its requirements is found by. */
    static void put(Catchwords catchwords, Declaration declaration, DeclarationRequirement requirement) {
        catchwords.put(
                Catchword.Place.ofDocument(
                                declaration.reference(), declaration.dossierReference(), requirement.document())
                        .part(requirement.document()),
                Arrays.asList(requirement.document(), requirement.agency(), requirement.certificate()));
    }

    /** Keeps what a law outside is found by from birth. */
    static void add(Catchwords catchwords, Declaration declaration, Confirmation confirmation) {
        catchwords.add(place(declaration, confirmation), said(confirmation));
    }

    /** Keeps what a permit of another law is found by. */
    static void put(Catchwords catchwords, Declaration declaration, Confirmation confirmation) {
        catchwords.put(place(declaration, confirmation), said(confirmation));
    }

    private static Catchword.Place place(Declaration declaration, Confirmation confirmation) {
        return Catchword.Place.ofConsignment(declaration.reference(), declaration.dossierReference())
                .part(confirmation.law() + "#" + confirmation.item());
    }

    private static List<@Nullable String> said(Confirmation confirmation) {
        return Arrays.asList(
                confirmation.name().ko(),
                confirmation.name().en(),
                confirmation.agency().ko(),
                confirmation.agency().en(),
                confirmation.permit());
    }
}
