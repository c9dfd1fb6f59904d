package org.singlewindow.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Holds a declaration for reasons that others know, and lets it go on. Whoever holds it says so once each way, holds the
 * case's lock, and acts for customs: nobody else withholds clearance.
 */
@ApplicationScoped
public class Withholding {
    @Inject
    private Declarations declarations;

    @Inject
    private RequirementResults results;

    /** One reason more; refused once it is decided. */
    public void hold(String declaration) {
        Declaration held = declarations.named(declaration);
        held.refuseIfFinal();
        change(held, 1);
    }

    /** One reason less. */
    public void letGo(String declaration) {
        change(declarations.named(declaration), -1);
    }

    /** Somebody asks for one: whoever saw the declaration before has to look again before it is released. */
    public void asked(String declaration) {
        declarations.named(declaration).changed();
    }

    private void change(Declaration declaration, int reasons) {
        declaration.withhold(reasons);
        results.follow(declaration, declarations.requirements(declaration));
    }
}
