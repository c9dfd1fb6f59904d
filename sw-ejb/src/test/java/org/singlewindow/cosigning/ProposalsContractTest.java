package org.singlewindow.cosigning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Views;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.shared.Actor;

/** What holds of {@link Proposals}, wherever they are kept. */
class ProposalsContractTest extends StoreContract<Proposals> {
    private static final Actor OFFICIAL = new Actor("official-one", "One", "MFDS", Actor.Role.OFFICIAL);
    private static final Decision.Approve APPROVAL = new Decision.Approve(
            "조건",
            LocalDate.of(2027, 3, 31),
            List.of(new Decision.Term("KEEP", "보세구역에 보관", LocalDate.of(2026, 12, 31), "")),
            new Decision.Partial(
                    List.of(new Decision.Part(1, null), new Decision.Part(2, new BigDecimal("12.50"))),
                    List.of("DOCUMENTS"),
                    "나머지는 성적서가 없습니다."));

    private Proposal proposal(String application, String agency) {
        Proposal proposal = new Proposal(Views.outline(application, agency), OFFICIAL, APPROVAL, NOW);
        store().add(proposal);
        return proposal;
    }

    @Test
    void aProposalIsKeptWholeUntilItIsRemoved() {
        long id = proposal("FD01-1", "MFDS").id();
        proposal("FD01-2", "MFDS");
        written();
        Proposal kept = store().of("FD01-1").orElseThrow();
        assertEquals(id, kept.id());
        assertEquals(APPROVAL, kept.approval());
        assertEquals(NOW.toEpochMilli(), kept.proposedAt().toEpochMilli());
        assertFalse(kept.isSigned());
        store().remove(store().of("FD01-1").orElseThrow());
        written();
        assertTrue(store().of("FD01-1").isEmpty());
        proposal("FD01-1", "MFDS");
    }

    @Test
    void whatWaitsIsTheAgencysAndTheLongestIsFirst() {
        proposal("FD01-1", "MFDS");
        proposal("VQ02-1", "QIA");
        proposal("FD01-2", "MFDS");
        proposal("FD01-3", "MFDS").giveBack("official-two", "성적서가 다릅니다.");
        written();
        assertEquals(List.of("FD01-1", "FD01-2"), applications("MFDS", 9));
        assertEquals(List.of("FD01-1"), applications("MFDS", 1));
        ProposalView back = store().of("FD01-3").orElseThrow().seenBy("official-one");
        assertEquals("성적서가 다릅니다.", back.reason());
        assertTrue(back.own());
        assertFalse(back.isWaiting());
    }

    private List<String> applications(String agency, int most) {
        return store().waiting(agency, most).stream().map(Proposal::application).toList();
    }
}
