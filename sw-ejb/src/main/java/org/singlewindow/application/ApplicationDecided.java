package org.singlewindow.application;

import org.jspecify.annotations.Nullable;

/**
 * An application came to its end.
 *
 * @param state APPROVED, REFUSED or WITHDRAWN
 * @param certificate number of the certificate issued; null where none was
 * @param reason of a refusal, in the official's words; null otherwise
 */
public record ApplicationDecided(
        String application,
        String dossier,
        String document,
        String agency,
        String applicant,
        ApplicationState state,
        @Nullable String certificate,
        @Nullable String reason) {
    static ApplicationDecided of(Application application) {
        return new ApplicationDecided(
                application.reference(),
                application.dossierReference(),
                application.document(),
                application.agency(),
                application.applicant(),
                application.state(),
                application.certificateNumber(),
                application.state() == ApplicationState.REFUSED ? application.reasonText() : null);
    }
}
