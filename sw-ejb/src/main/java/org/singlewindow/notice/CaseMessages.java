package org.singlewindow.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gives other packages, which have asked who may see it, what people were told about a case. */
@ApplicationScoped
public class CaseMessages {
    @Inject
    private Messages messages;

    /** All messages about the case, to whomever, oldest first. */
    public List<MessageFacts> of(String caseReference) {
        return List.copyOf(messages.about(caseReference));
    }
}
