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

/** Each sort of refusal has the status that callers expect. */
class StatusesTest {
    @ParameterizedTest
    @CsvSource({
        "MALFORMED, 400",
        "NOT_SIGNED_IN, 401",
        "NOT_ALLOWED, 403",
        "NOT_FOUND, 404",
        "UNKNOWN, 404",
        "NOT_NOW, 409",
        "NOT_THEIRS, 409",
        "CHANGED_MEANWHILE, 412",
        "TOO_LARGE, 413",
        "NOT_VALID, 422",
        "WRONG_SIGNATURE, 422",
        "VERSION_MISSING, 428",
        "TOO_MANY, 429",
        "UNAVAILABLE, 503"
    })
    void refusalsHaveTheirStatus(Refusal.Sort sort, int status) {
        assertEquals(status, Statuses.of(sort));
    }

    @Test
    void faultsInWhatWasSentAreUnprocessable() {
        assertEquals(422, Statuses.of(new InvalidForm(List.of()).sort()));
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
