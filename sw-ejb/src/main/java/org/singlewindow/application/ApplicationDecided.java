package org.singlewindow.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;

/**
 * An application came to its end.
 *
 * @param state APPROVED, REFUSED or WITHDRAWN
 * @param certificate number of the certificate issued; null where none was
 * @param reasons of a refusal, each with its law; none otherwise
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
        List<Text> reasons,
        @Nullable String reason) {
    public ApplicationDecided {
        reasons = List.copyOf(reasons);
    }

    static ApplicationDecided of(Application application) {
        return of(application, List.of());
    }

    static ApplicationDecided of(Application application, List<Text> reasons) {
        return new ApplicationDecided(
                application.reference(),
                application.dossierReference(),
                application.document(),
                application.agency(),
                application.applicant(),
                application.state(),
                application.certificateNumber(),
                reasons,
                application.state() == ApplicationState.REFUSED ? application.reasonText() : null);
    }
}
