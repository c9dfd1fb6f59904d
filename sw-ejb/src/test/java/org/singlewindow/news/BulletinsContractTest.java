package org.singlewindow.news;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link Bulletins}, wherever they are kept. */
class BulletinsContractTest extends StoreContract<Bulletins> {
    private static final News LODGED = News.ofCustoms(News.Kind.DECLARATION);
    private static final News ARRIVED = News.ofAgency(News.Kind.APPLICATION, "MFDS");

    private List<News> since(Instant moment) {
        return store().since(moment).stream().map(Bulletins.Entry::news).toList();
    }

    @Test
    void whatIsNotedIsReadInItsOrderAndForgotten() {
        store().note(List.of(LODGED, ARRIVED), NOW);
        store().note(List.of(LODGED), NOW.plusSeconds(10));
        store().note(List.of(), NOW.plusSeconds(10));
        written();
        assertEquals(List.of(LODGED, ARRIVED, LODGED), since(NOW.minusSeconds(1)));
        assertEquals(
                3,
                store().since(NOW.minusSeconds(1)).stream()
                        .map(Bulletins.Entry::id)
                        .distinct()
                        .count());
        assertEquals(List.of(LODGED), since(NOW));
        store().forget(NOW.plusSeconds(10));
        written();
        assertEquals(List.of(LODGED), since(NOW.minusSeconds(1)));
    }
}
