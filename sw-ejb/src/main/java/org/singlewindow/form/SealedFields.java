package org.singlewindow.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.singlewindow.sealing.SealedNames;

/** The fields that the definitions mark as identifying people for good. */
@ApplicationScoped
class SealedFields implements SealedNames {
    @Inject
    private CurrentDefinitions definitions;

    @Override
    public Set<String> now() {
        return definitions.now().sealed();
    }
}
