package org.singlewindow.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.AttachmentFacts;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Numbers;
import org.singlewindow.shared.Refusal;

/** Keeps papers and their uses, each in a transaction of its own; whose they are was asked before. */
@ApplicationScoped
public class WalletKeeping {
    @Inject
    private Wallets wallets;

    @Inject
    private Attaching attaching;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Numbers numbers;

    @Inject
    private Event<WalletEnding> ending;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String keep(String owner, WalletPaper.Described described, Attaching.Paper file) {
        if (wallets.count(owner) >= Limits.WALLET_PAPERS.value()) {
            throw Refusal.notNow("wallet.full", Limits.WALLET_PAPERS.value());
        }
        WalletPaper paper = new WalletPaper(
                numbers.next(WalletPaper.class),
                owner,
                described,
                file.bareName(),
                file.bytes().length,
                clock.instant());
        wallets.add(paper, file.bytes());
        return paper.reference();
    }

    /** Adds it to the dossier, and notes how much it takes: never more than is left, whoever else uses it now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void use(String dossier, String reference, @Nullable BigDecimal quantity, Attaching.Screened screened) {
        use(dossier, locked(reference), quantity, screened);
    }

    /** The same; where the dossier has it, that takes so much more. Of two at once the second sees what the first one did. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void useOnce(
            DossierFacts dossier, String reference, @Nullable BigDecimal quantity, Attaching.Screened screened) {
        WalletPaper paper = locked(reference);
        List<Long> there =
                dossiers.papers(dossier.id()).stream().map(AttachmentFacts::id).toList();
        Optional<WalletUse> known = wallets.use(paper, there);
        if (known.isPresent()) {
            known.get().takes(taken(paper, quantity));
        } else {
            use(dossier.reference(), paper, quantity, screened);
        }
    }

    private WalletPaper locked(String reference) {
        return wallets.lock(reference).orElseThrow(() -> Wallet.notFound(reference));
    }

    private void use(String dossier, WalletPaper paper, @Nullable BigDecimal quantity, Attaching.Screened screened) {
        BigDecimal taken = taken(paper, quantity);
        Long attachment = attaching.attach(dossier, screened).get(0);
        wallets.add(new WalletUse(paper, dossier, attachment, taken, clock.instant()));
        paper.used(clock.instant());
    }

    /** What it takes; refused where the paper has ended, or has less. */
    BigDecimal taken(WalletPaper paper, @Nullable BigDecimal quantity) {
        LocalDate last = paper.validUntil();
        if (last != null && last.isBefore(today())) {
            throw Refusal.notNow("wallet.ended", paper.title(), last);
        }
        BigDecimal whole = paper.quantity();
        if (whole == null) {
            return BigDecimal.ZERO;
        }
        if (quantity == null || quantity.signum() <= 0) {
            throw Refusal.notValid("wallet.no-quantity");
        }
        BigDecimal left = whole.subtract(wallets.used(List.of(paper))
                .getOrDefault(paper.id(), Wallets.Used.NONE)
                .quantity());
        if (left.compareTo(quantity) < 0) {
            throw Refusal.notNow("wallet.too-little", paper.title(), left.toPlainString());
        }
        return quantity;
    }

    /** Papers that end soon, and whose owners do not know, so many at most. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<String> toWarn(int most) {
        return wallets.toWarn(soon(), most);
    }

    /** Warns the owner, once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void warn(String reference) {
        wallets.lock(reference)
                .filter(paper -> paper.warn(soon()))
                .ifPresent(paper -> ending.fire(
                        new WalletEnding(paper.owner(), paper.title(), Objects.requireNonNull(paper.validUntil()))));
    }

    private LocalDate soon() {
        return today().plusDays(Limits.WALLET_SOON_DAYS.intValue());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }
}
