package org.singlewindow.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link MailChoices}, wherever they are kept. */
class MailChoicesContractTest extends StoreContract<MailChoices> {
    @Test
    void whoeverChoseNothingGetsAll() {
        assertEquals(Set.of(), store().without("HANBIT"));
    }

    @Test
    void whatWasChosenLastCountsForThatOrganisation() {
        store().put("HANBIT", Set.of(NoticeKind.CLEARANCE, NoticeKind.MANDATE));
        store().put("NURI", Set.of(NoticeKind.DECISION));
        written();
        store().put("HANBIT", Set.of(NoticeKind.CERTIFICATE));
        written();
        assertEquals(Set.of(NoticeKind.CERTIFICATE), store().without("HANBIT"));
        assertEquals(Set.of(NoticeKind.DECISION), store().without("NURI"));
    }
}
