package org.singlewindow.wallet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.Access;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.dossier.Share;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Reach;
import org.singlewindow.party.Representation;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/**
 * The papers of a company, and of those who gave a mandate for everything: kept once, proposed where a consignment needs
 * one, and never used for more than they are for.
 */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Wallet {
    private static final int TITLE_LENGTH = 200;
    private static final int NUMBER_LENGTH = 60;
    private static final int UNIT_LENGTH = 10;
    private static final int MAKER_LENGTH = 100;
    private static final int ESTABLISHMENT_LENGTH = 30;

    @Inject
    private Wallets wallets;

    @Inject
    private WalletKeeping keeping;

    @Inject
    private Attaching attaching;

    @Inject
    private Access access;

    @Inject
    private Representation representation;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /** The organisations whose wallets are the caller's, the own one first. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<String> owners() {
        return reach().wholeOwnFirst();
    }

    /** Their papers, the newest first. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Page<WalletView> page(Cut cut) {
        Page<WalletPaper> page = wallets.page(Set.copyOf(owners()), cut.atMost(Limits.PAGE_ROWS.intValue()));
        return page.showing(views(page.rows()));
    }

    /** One of them. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public WalletView one(String paper) {
        return views(List.of(own(paper))).get(0);
    }

    /** Keeps a paper, once it is known to be harmless, and tells its reference. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String keep(String owner, WalletPaper.Described described, String fileName, byte[] bytes) {
        refuseUnlessOwn(owner);
        WalletPaper.Described kept = asKept(described);
        Attaching.Paper paper = new Attaching.Paper(kept.kind(), fileName, bytes);
        attaching.screen(List.of(paper));
        return keeping.keep(owner, kept, paper);
    }

    /** Throws a paper away; consignments that have it keep it. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void remove(String paper) {
        wallets.remove(own(paper));
    }

    /** A paper with its bytes. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Attaching.Paper read(String paper) {
        WalletPaper found = own(paper);
        return new Attaching.Paper(found.kind(), found.fileName(), wallets.bytes(found));
    }

    /** What fits a dossier: papers of its owner of those kinds that still hold; none where not all of it is the caller's. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<WalletView> fitting(String reference, Collection<String> kinds) {
        Share share = access.withConsignment(reference);
        return share.isWhole()
                ? views(wallets.ofKinds(share.dossier().owner(), kinds, Limits.PAGE_ROWS.intValue())).stream()
                        .filter(WalletView::isUsable)
                        .toList()
                : List.of();
    }

    /**
     * Adds a paper of the wallet to a dossier of its owner.
     *
     * @param quantity how much of it the consignment takes; null where it is for no quantity
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void use(String reference, String paper, @Nullable BigDecimal quantity) {
        fitting(reference, paper);
        keeping.use(reference, paper, quantity, attaching.screen(List.of(read(paper))));
    }

    private DossierFacts fitting(String reference, String paper) {
        Share share = access.withConsignment(reference);
        if (!share.isWhole() || !share.dossier().owner().equals(own(paper).owner())) {
            throw notFound(paper);
        }
        return share.dossier();
    }

    /**
     * Adds a paper of the wallet to a dossier; where the dossier has it, that takes so much more of it: a paper that answers about
     * several goods lines is added once.
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void useOnce(String reference, String paper, @Nullable BigDecimal quantity) {
        DossierFacts dossier = fitting(reference, paper);
        keeping.useOnce(dossier, paper, quantity, attaching.screen(List.of(read(paper))));
    }

    private List<WalletView> views(List<WalletPaper> papers) {
        Map<Long, Wallets.Used> used = wallets.used(papers);
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        return papers.stream()
                .map(paper -> paper.view(
                        used.getOrDefault(paper.id(), Wallets.Used.NONE), today, Limits.WALLET_SOON_DAYS.intValue()))
                .collect(Collectors.toList());
    }

    private static WalletPaper.Described asKept(WalletPaper.Described described) {
        BigDecimal quantity = described.quantity();
        if (quantity != null && (quantity.signum() <= 0 || quantity.precision() > 18)) {
            throw Refusal.notValid("wallet.no-quantity");
        }
        String title = line(described.title(), TITLE_LENGTH);
        if (title.isEmpty()) {
            throw Refusal.notValid("wallet.title-wanted");
        }
        return new WalletPaper.Described(
                described.kind(),
                title,
                line(described.number(), NUMBER_LENGTH),
                described.validUntil(),
                quantity,
                quantity == null ? "" : line(described.unit(), UNIT_LENGTH),
                described.issuedOn(),
                line(described.maker(), MAKER_LENGTH),
                line(described.establishment(), ESTABLISHMENT_LENGTH));
    }

    private static String line(String typed, int most) {
        String line = ResidentNumber.refuseIn(Written.line(typed));
        if (Written.length(line) > most) {
            throw Refusal.notValid("wallet.too-long", most);
        }
        return line;
    }

    private void refuseUnlessOwn(String owner) {
        if (!reach().isWhole(owner)) {
            throw Refusal.notFound("wallet.not-found", owner);
        }
    }

    private WalletPaper own(String reference) {
        return wallets.find(reference)
                .filter(found -> reach().isWhole(found.owner()))
                .orElseThrow(() -> notFound(reference));
    }

    private Reach reach() {
        return representation.reach(actors.current());
    }

    static Refusal notFound(String paper) {
        return Refusal.notFound("wallet.not-found", paper);
    }
}
