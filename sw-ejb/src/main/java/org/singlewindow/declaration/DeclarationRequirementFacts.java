package org.singlewindow.declaration;

import org.jspecify.annotations.Nullable;

/** What others see of a requirement of a declaration. */
public sealed interface DeclarationRequirementFacts permits DeclarationRequirement {
    long declarationId();

    String document();

    String agency();

    /** Reference of the application; null while the applicant has not lodged it. */
    @Nullable
    String application();

    DeclarationRequirement.State state();

    @Nullable
    String certificate();
}
