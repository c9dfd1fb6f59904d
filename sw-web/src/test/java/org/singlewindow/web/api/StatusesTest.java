package org.singlewindow.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.shared.Refusal;

/** Each refusal has the status that callers expect. */
class StatusesTest {
    @ParameterizedTest
    @CsvSource({
        "intake.malformed, 400",
        "lodgement.key-malformed, 400",
        "party.not-signed-in, 401",
        "dossier.no-mandate, 403",
        "dossier.not-found, 404",
        "application.not-found, 404",
        "application.already-decided, 409",
        "intake.key-used, 409",
        "intake.reference-used, 409",
        "dossier.too-many-drafts, 409",
        "application.changed-meanwhile, 412",
        "intake.too-large, 413",
        "intake.no-declaration, 422",
        "application.reason-wanted, 422",
        "api.version-missing, 428"
    })
    void refusalsHaveTheirStatus(String code, int status) {
        assertEquals(status, Statuses.of(new Refusal(code)));
    }

    @Test
    void faultsInWhatWasSentAreUnprocessable() {
        assertEquals(422, Statuses.of(new InvalidForm(List.of())));
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String bundle = "org.singlewindow.web.api.texts";
        assertEquals(
                ResourceBundle.getBundle(bundle, Locale.KOREAN, exact).keySet(),
                ResourceBundle.getBundle(bundle, Locale.ENGLISH, exact).keySet());
    }
}
