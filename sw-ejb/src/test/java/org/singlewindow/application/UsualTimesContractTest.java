package org.singlewindow.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.singlewindow.application.ApplicationsContractTest.DUE;
import static org.singlewindow.application.ApplicationsContractTest.decide;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link UsualTimes}, wherever they are kept. */
class UsualTimesContractTest extends StoreContract<UsualTimes> {
    @Test
    void theMedianOfWhatWasDecidedIsCountedByAgencyDocumentAndChapter() {
        for (int i = 1; i <= 5; i++) {
            decided(10 + i, "0202301000", Duration.ofHours(10L * i));
        }
        decided(21, "1602501000", Duration.ofHours(5));
        decided(22, "", Duration.ofHours(5));
        decided(23, "0202301000", Duration.ofDays(-400));
        written();
        UsualTimes times = store();
        assertEquals(List.of(), times.all());
        times.renew(NOW.minus(Duration.ofDays(365)), 2);
        times.renew(NOW.minus(Duration.ofDays(365)), 2);
        Usual usual = new Usual("MFDS", "FOOD", "02", 30, 5);
        assertEquals(List.of(usual), times.all());
        assertEquals(2, usual.days());
        times.renew(NOW.minus(Duration.ofDays(365)), 6);
        assertEquals(List.of(), times.all());
    }

    private void decided(long number, String hs, Duration after) {
        Instant lodged = after.isNegative() ? NOW.plus(after) : NOW;
        Application application = new Application(
                number,
                ApplicationsContractTest.of(number, "SW-" + number, "FOOD", "MFDS", "beef", DUE),
                ApplicationsContractTest.CONTENT,
                lodged);
        decide(application, after.isNegative() ? lodged.plusSeconds(1) : NOW.plus(after));
        Applications applications = the(Applications.class);
        applications.add(application);
        applications.cover(List.of(new ApplicationItem(number, new Application.Item(1, hs, "쇠고기"))));
    }
}
