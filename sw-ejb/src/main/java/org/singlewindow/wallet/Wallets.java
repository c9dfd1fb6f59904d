package org.singlewindow.wallet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Where the papers of wallets are kept. */
interface Wallets {
    RowOrder<WalletPaper> NEWEST =
            RowOrder.<WalletPaper>rising().number("id", WalletPaper::id).reversed();

    /**
     * What consignments took of a paper.
     *
     * @param uses how many have it
     */
    record Used(long uses, BigDecimal quantity) {
        /** Nothing. */
        static final Used NONE = new Used(0, BigDecimal.ZERO);
    }

    void add(WalletPaper paper, byte[] bytes);

    void add(WalletUse use);

    Optional<WalletPaper> find(String reference);

    /** The same, for one at a time until the transaction ends; read as whoever came before left it. */
    Optional<WalletPaper> lock(String reference);

    byte[] bytes(WalletPaper paper);

    /** Those of these owners, the newest first. */
    Page<WalletPaper> page(Set<String> owners, Cut cut);

    /** Those of one owner that are of one of these kinds, the newest first, so many at most. */
    List<WalletPaper> ofKinds(String owner, Collection<String> kinds, int most);

    long count(String owner);

    /** What was taken of each of them, by id, in one question; nothing is said of those that were never used. */
    Map<Long, Used> used(Collection<WalletPaper> papers);

    /** The use of that paper that is one of these attachments. */
    Optional<WalletUse> use(WalletPaper paper, Collection<Long> attachments);

    void remove(WalletPaper paper);

    /** What that consignment took stays taken, even without the papers that it had. */
    void keepUses(String dossier);

    /** Papers whose last day is not after that one, and whose owner was not warned, so many at most. */
    List<String> toWarn(LocalDate soon, int most);

    /** Papers of these owners that end on that day or later, whatever ends first, so many at most. */
    List<WalletPaper> ending(Collection<String> owners, LocalDate from, int most);

    /** Deletes so many at most that nobody used since then. */
    int forget(Instant before, int most);
}
