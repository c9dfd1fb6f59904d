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
 * @param reason of a refusal, in the official's words, also of one in part; null otherwise
 * @param partial where not all was approved; null otherwise
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
        @Nullable String reason,
        Decision.@Nullable Partial partial) {
    public ApplicationDecided {
        reasons = List.copyOf(reasons);
    }

    static ApplicationDecided of(Application application) {
        return of(application, List.of());
    }

    /** Approved in part, and the rest refused. */
    static ApplicationDecided inPart(Application application, List<Text> reasons, Decision.Partial partial) {
        return of(application, reasons, partial.text(), partial);
    }

    static ApplicationDecided of(Application application, List<Text> reasons) {
        return of(
                application,
                reasons,
                application.state() == ApplicationState.REFUSED ? application.reasonText() : null,
                null);
    }

    private static ApplicationDecided of(
            Application application, List<Text> reasons, @Nullable String reason, Decision.@Nullable Partial partial) {
        return new ApplicationDecided(
                application.reference(),
                application.dossierReference(),
                application.document(),
                application.agency(),
                application.applicant(),
                application.state(),
                application.certificateNumber(),
                reasons,
                reason,
                partial);
    }
}
