package org.singlewindow.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Gives declarations to other packages, which have asked whose the case is. */
@ApplicationScoped
public class CaseDeclarations {
    @Inject
    private Declarations declarations;

    public Optional<DeclarationFacts> find(String reference) {
        return declarations.find(reference).map(DeclarationFacts.class::cast);
    }

    /** Reference of the case it belongs to, without loading it. */
    public Optional<String> caseOf(String reference) {
        return declarations.caseOf(reference);
    }

    public Optional<DeclarationFacts> ofCase(String dossier) {
        return declarations.ofCase(dossier).map(DeclarationFacts.class::cast);
    }

    /** The declaration of that case with all that it waits for. */
    public Optional<DeclarationView> viewOfCase(String dossier) {
        return declarations
                .ofCase(dossier)
                .map(found ->
                        DeclarationView.of(found, declarations.requirements(found), declarations.confirmations(found)));
    }

    /** Declarations of the same bill of lading or cargo management number, however it is written, oldest first. */
    public List<DeclarationFacts> carriedBy(Carriage carriage) {
        return List.copyOf(declarations.carriedBy(carriage));
    }

    /** Declarations of one of these bills of lading or cargo management numbers, however they are written, oldest first. */
    public List<DeclarationFacts> carriedBy(List<Carriage> carriages) {
        return List.copyOf(declarations.carriedBy(carriages));
    }

    /** What those wait for, read at once. */
    public List<DeclarationRequirementFacts> requirements(List<DeclarationFacts> shown) {
        return List.copyOf(declarations.requirements(
                shown.stream().map(Declaration.class::cast).toList()));
    }

    public List<DeclarationRequirementFacts> requirements(DeclarationFacts declaration) {
        return List.copyOf(declarations.requirements((Declaration) declaration));
    }

    /** What customs has to confirm, by law and goods item. */
    public List<ConfirmationFacts> confirmations(DeclarationFacts declaration) {
        return List.copyOf(declarations.confirmations((Declaration) declaration));
    }

    /** Deletes the declaration with its requirements and confirmations. */
    public void remove(DeclarationFacts declaration) {
        declarations.remove((Declaration) declaration);
    }
}
