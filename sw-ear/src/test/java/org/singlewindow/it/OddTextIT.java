package org.singlewindow.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.dossier.Dossiers;
import org.singlewindow.nomenclature.HsSearch;
import org.singlewindow.shared.Refusal;

/** Text that nothing can hold ends a use case before it begins, and a query before the database hears of it. */
@ArquillianTest
class OddTextIT {
    @Inject
    private HsSearch search;

    @Inject
    private Dossiers dossiers;

    @Test
    void noUseCaseBeginsWithIt() {
        Refusal refused = assertThrows(Refusal.class, () -> search.search("beef\u0000"));
        assertEquals("reference.bad-character", refused.code());
    }

    @Test
    void noQueryCarriesItToTheDatabase() {
        Exception refused = assertTimeout(
                Duration.ofSeconds(5), () -> assertThrows(Exception.class, () -> dossiers.find("SW26\u0000")));
        assertTrue(isRefusal(refused), refused::toString);
    }

    private static boolean isRefusal(Throwable thrown) {
        return thrown instanceof Refusal || thrown.getCause() != null && isRefusal(thrown.getCause());
    }
}
