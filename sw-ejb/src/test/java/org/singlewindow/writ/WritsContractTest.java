package org.singlewindow.writ;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.reference.Text;

/** What holds of {@link Writs}, wherever they are kept. */
class WritsContractTest extends StoreContract<Writs> {
    private static final Text WORDS = new Text("말", "words");

    private Writ add(long id, WritKind kind, String application) {
        Writ writ = new Writ(
                id,
                kind,
                new Writ.Subject(application, "SW26-" + application, "IM26-" + application, "VQ02", "QIA", "HANBIT"),
                new WritContent(
                        WORDS,
                        WORDS,
                        WORDS,
                        WORDS,
                        "address",
                        "beef",
                        List.of(WORDS),
                        "why",
                        List.of(new WritContent.Demand(WORDS, "by ship", LocalDate.of(2026, 12, 24), "")),
                        "",
                        true,
                        LocalDate.of(2027, 1, 31)),
                NOW);
        store().add(writ);
        return writ;
    }

    @Test
    void oneIsFoundWithAllThatItSays() {
        Writ writ = add(11, WritKind.REFUSAL, "A1");
        add(12, WritKind.ORDER, "A1");
        add(13, WritKind.REFUSAL, "A2");
        writ.setAside(NOW);
        written();
        Writ kept = store().find(writ.reference()).orElseThrow();
        assertEquals(writ.declared(), kept.declared());
        assertEquals(writ.content(), kept.content());
        assertEquals(writ.checkCode(), kept.checkCode());
        assertTrue(store().find("LT-NONE").isEmpty());
        assertEquals(List.of(11L, 12L), ids(store().ofApplication("A1")));
        assertEquals(List.of(11L, 12L, 13L), ids(store().ofDeclarations(List.of("IM26-A1", "IM26-A2"))));
        assertEquals(List.of(), store().ofDeclarations(List.of()));
        assertEquals(List.of(), store().ofApplications(List.of()));
        store().removeAll("SW26-A1");
        written();
        assertEquals(List.of(), store().ofApplication("A1"));
        assertEquals(1, store().ofApplication("A2").size());
    }

    private static List<Long> ids(List<Writ> writs) {
        return writs.stream().map(Writ::id).toList();
    }
}
