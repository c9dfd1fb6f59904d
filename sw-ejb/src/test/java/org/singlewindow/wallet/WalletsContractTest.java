package org.singlewindow.wallet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.shared.Cut;

/** What holds of {@link Wallets}, wherever they are kept. */
class WalletsContractTest extends StoreContract<Wallets> {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final byte[] BYTES = {1, 2, 3};
    private static final BigDecimal TEN = BigDecimal.TEN;

    private WalletPaper add(long id, String owner, String kind, @Nullable LocalDate until) {
        WalletPaper paper = new WalletPaper(
                id,
                owner,
                new WalletPaper.Described(kind, "title", "N-1", until, TEN, "KGM", until, "maker", "E-1"),
                "a.pdf",
                3,
                NOW);
        store().add(paper, BYTES);
        return paper;
    }

    private List<Long> ids(List<WalletPaper> papers) {
        return papers.stream().map(WalletPaper::id).toList();
    }

    @Test
    void aPaperIsFoundByNumberOwnerAndKindTheNewestFirst() {
        WalletPaper paper = add(11, "HANBIT", "health-certificate", DAY);
        add(12, "HANBIT", "label", null);
        add(13, "NURI", "label", null);
        add(14, "HANBIT", "health-certificate", null);
        written();
        WalletPaper kept = store().find(paper.reference()).orElseThrow();
        assertEquals(paper.view(Wallets.Used.NONE, DAY, 30), kept.view(Wallets.Used.NONE, DAY, 30));
        assertArrayEquals(BYTES, store().bytes(kept));
        assertTrue(store().find("WP-NONE").isEmpty());
        assertEquals(
                List.of(14L, 12L, 11L),
                ids(store().page(Set.of("HANBIT"), Cut.first(9)).rows()));
        assertEquals(List.of(14L, 11L), ids(store().ofKinds("HANBIT", List.of("health-certificate"), 9)));
        assertEquals(List.of(14L), ids(store().ofKinds("HANBIT", List.of("health-certificate"), 1)));
        assertEquals(List.of(), store().ofKinds("HANBIT", List.of(), 9));
        assertEquals(3, store().count("HANBIT"));
        Walk.through(cut -> store().page(Set.of("HANBIT", "NURI"), cut), WalletPaper::id);
    }

    @Test
    void whatWasTakenOfEachIsAddedUpInOneQuestion() {
        WalletPaper paper = add(21, "HANBIT", "label", null);
        WalletPaper unused = add(22, "HANBIT", "label", null);
        store().add(new WalletUse(paper, "SW26-1", null, new BigDecimal("2.5"), NOW));
        store().add(new WalletUse(paper, "SW26-1", null, new BigDecimal("3"), NOW));
        written();
        store().keepUses("SW26-1");
        written();
        Map<Long, Wallets.Used> used = store().used(List.of(paper, unused));
        assertEquals(Set.of(21L), used.keySet());
        Wallets.Used both = used.getOrDefault(21L, Wallets.Used.NONE);
        assertEquals(2, both.uses());
        assertEquals(0, new BigDecimal("5.5").compareTo(both.quantity()));
        assertEquals(Map.of(), store().used(List.of()));
        store().remove(store().find(paper.reference()).orElseThrow());
        written();
        assertTrue(store().find(paper.reference()).isEmpty());
    }

    @Test
    void whetherADossierHasItIsToldByItsAttachments() {
        WalletPaper paper = add(51, "HANBIT", "label", null);
        store().add(new WalletUse(paper, "SW26-0000001-0", null, BigDecimal.ONE, NOW));
        written();
        assertTrue(store().use(paper, List.of(7L)).isEmpty());
        assertTrue(store().use(paper, List.of()).isEmpty());
    }

    @Test
    void whoIsToBeWarnedIsFoundOnceAndWhatIsOldIsDeleted() {
        WalletPaper soon = add(31, "HANBIT", "label", DAY.plusDays(30));
        add(32, "HANBIT", "label", DAY.plusDays(31));
        add(33, "HANBIT", "label", null);
        written();
        assertEquals(List.of(soon.reference()), store().toWarn(DAY.plusDays(30), 9));
        assertEquals(List.of(31L, 32L), ids(store().ending(List.of("HANBIT"), DAY.plusDays(30), 9)));
        assertEquals(List.of(32L), ids(store().ending(List.of("HANBIT", "NURI"), DAY.plusDays(31), 9)));
        assertEquals(List.of(31L), ids(store().ending(List.of("HANBIT"), DAY, 1)));
        assertEquals(List.of(), store().ending(List.of("NURI"), DAY, 9));
        assertEquals(List.of(), store().ending(List.of(), DAY, 9));
        WalletPaper kept = store().lock(soon.reference()).orElseThrow();
        assertTrue(kept.warn(DAY.plusDays(30)));
        kept.used(NOW.plusSeconds(60));
        written();
        assertEquals(List.of(), store().toWarn(DAY.plusDays(30), 9));
        assertEquals(1, store().forget(NOW.plusSeconds(30), 1));
        assertEquals(1, store().forget(NOW.plusSeconds(30), 9));
        assertEquals(1, store().count("HANBIT"));
    }

    @Test
    void sixteenWhoTakeAtOnceNeverTakeMoreThanThereIs() throws InterruptedException {
        String reference = add(41, "HANBIT", "label", null).reference();
        atOnce(
                16,
                (store, number) -> {
                    synchronized (store) {
                        WalletPaper paper = store.lock(reference).orElseThrow();
                        BigDecimal used = store.used(List.of(paper))
                                .getOrDefault(paper.id(), Wallets.Used.NONE)
                                .quantity();
                        if (used.compareTo(TEN) < 0) {
                            store.add(new WalletUse(paper, "SW26-1", null, BigDecimal.ONE, NOW));
                        }
                    }
                },
                () -> {
                    Wallets.Used used = store().used(
                                    List.of(store().find(reference).orElseThrow()))
                            .getOrDefault(41L, Wallets.Used.NONE);
                    assertEquals(10, used.uses());
                },
                "delete from wallet_use",
                "delete from wallet_content",
                "delete from wallet_paper");
    }
}
