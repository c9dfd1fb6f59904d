package org.singlewindow.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Gives other packages, which have asked who may see it, the messages to and from partners about a case. */
@ApplicationScoped
public class CaseTransmissions {
    @Inject
    private Transmissions transmissions;

    /** Those about any of these cases, applications and declarations, oldest first. */
    public List<TransmissionFacts> about(Collection<String> subjects) {
        return List.copyOf(transmissions.about(subjects));
    }
}
