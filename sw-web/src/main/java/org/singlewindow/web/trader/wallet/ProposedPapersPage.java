package org.singlewindow.web.trader.wallet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Refusal;
import org.singlewindow.wallet.Wallet;
import org.singlewindow.wallet.WalletView;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.Quantities;
import org.singlewindow.web.trader.dossier.AttachmentsPage;

/** Papers of the wallet that fit what the shown dossier needs and does not have. */
@Named
@RequestScoped
public class ProposedPapersPage {
    @Inject
    private AttachmentsPage page;

    @Inject
    private Wallet wallet;

    @Inject
    private Feedback feedback;

    private final Once<List<WalletView>> fitting = new Once<>();
    private final Map<String, String> quantities = new HashMap<>();

    /** Those that fit, the newest first. */
    public List<WalletView> getFitting() {
        return fitting.get(() -> wallet.fitting(
                page.getRef(),
                page.getWanted().stream()
                        .map(wanted -> wanted.rule().kind())
                        .filter(kind -> !page.isThere(kind))
                        .toList()));
    }

    /** Adds one to the dossier. */
    public @Nullable String use(WalletView paper) {
        try {
            wallet.use(page.getRef(), paper.reference(), Quantities.read(quantities.get(paper.reference())));
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        feedback.done("trader.wallet.used", paper.title());
        return "/trader/attachments?faces-redirect=true&ref=" + page.getRef();
    }

    /** How much each is used for, by paper. */
    public Map<String, String> getQuantities() {
        return quantities;
    }
}
