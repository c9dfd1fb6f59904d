package org.singlewindow.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Declarations with what they wait for, for readers who may see them. A list of them is read by as many questions to the
 * database as a single one.
 */
@ApplicationScoped
public class DeclarationPictures {
    @Inject
    private Declarations declarations;

    /** Those of the cases that have been declared, by the case's reference. */
    public Map<String, DeclarationView> ofCases(Collection<String> dossierReferences) {
        return of(declarations.ofCases(dossierReferences)).stream()
                .collect(Collectors.toMap(DeclarationView::dossier, Function.identity()));
    }

    /** In the same order. */
    List<DeclarationView> of(List<Declaration> shown) {
        Map<Long, List<DeclarationRequirement>> requirements = declarations.requirements(shown).stream()
                .collect(Collectors.groupingBy(DeclarationRequirement::declarationId));
        Map<Long, List<Confirmation>> confirmations =
                declarations.confirmations(shown).stream().collect(Collectors.groupingBy(Confirmation::declarationId));
        return shown.stream()
                .map(declaration -> DeclarationView.of(
                        declaration,
                        requirements.getOrDefault(declaration.id(), List.of()),
                        confirmations.getOrDefault(declaration.id(), List.of())))
                .toList();
    }

    DeclarationView of(Declaration shown) {
        return of(List.of(shown)).get(0);
    }
}
