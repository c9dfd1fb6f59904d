package org.singlewindow.web.trader.wallet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.PaperKinds;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.wallet.Wallet;
import org.singlewindow.wallet.WalletPaper;
import org.singlewindow.wallet.WalletView;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.list.Lists;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.FieldProblem;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.Quantities;
import org.singlewindow.web.shared.Redirect;
import org.singlewindow.web.shared.Uploads;
import org.singlewindow.web.shared.Words;

/** The papers that a company keeps once and uses in many consignments. */
@Named
@ViewScoped
@MenuEntry(page = "/trader/wallet", words = "trader.wallet.title", in = Area.TRADER, order = 34)
public class WalletPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/trader/wallet";

    /** At which field of the form a refusal is said. */
    private static final Map<String, String> FIELDS = Map.of(
            "trader.wallet.no-kind", "kind",
            "wallet.title-wanted", "title",
            "trader.wallet.no-day", "validUntil",
            "wallet.no-quantity", "quantity",
            "trader.wallet.no-file", "file");

    @Inject
    private Wallet wallet;

    @Inject
    private PaperKinds paperKinds;

    @Inject
    private Uploads uploads;

    @Inject
    private Lists lists;

    @Inject
    private Feedback feedback;

    @Inject
    private Words words;

    @Inject
    private OrganisationNames names;

    private final Once<List<String>> owners = new Once<>();
    private final Once<List<String>> kinds = new Once<>();
    private final FieldProblem problem = new FieldProblem();
    private final HashMap<String, String> typed = new HashMap<>();
    private String page = "";
    private transient @Nullable Part file;
    private transient @Nullable Listing<WalletView> listed;

    /** The papers as they were when the page was opened. */
    public Listing<WalletView> getListed() {
        Listing<WalletView> loaded = listed;
        if (loaded == null) {
            loaded = new Listing<>(wallet.page(Listing.cut(page)), new Listing.Address(HERE, Map.of()), "page")
                    .keyed(WalletView::reference);
            listed = loaded;
        }
        names.expect(loaded.getRows().stream().map(WalletView::owner));
        return loaded;
    }

    /** Whose wallets these are. */
    public List<String> getOwners() {
        return owners.get(wallet::owners);
    }

    /** The kinds of papers that documents ask for. */
    public List<String> getKinds() {
        return kinds.get(paperKinds::ofDocuments);
    }

    /** Keeps the paper that was chosen. */
    public @Nullable String keep() throws IOException {
        Part chosen = file;
        try {
            if (!getKinds().contains(text("kind"))) {
                throw Refusal.notValid("trader.wallet.no-kind");
            }
            if (chosen == null || chosen.getSize() == 0) {
                throw Refusal.notValid("trader.wallet.no-file");
            }
            wallet.keep(
                    text("owner").isEmpty() ? getOwners().get(0) : text("owner"),
                    new WalletPaper.Described(
                            text("kind"),
                            text("title"),
                            text("number"),
                            day("validUntil"),
                            quantity(),
                            text("unit"),
                            day("issuedOn"),
                            text("maker"),
                            text("establishment")),
                    Uploads.name(chosen),
                    uploads.unscanned(chosen));
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            problem.say(
                    FIELDS.getOrDefault(refused.code(), ""),
                    words.of(refused.code(), refused.args().toArray()));
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        feedback.done("trader.wallet.kept", text("title"));
        return HERE + "?faces-redirect=true";
    }

    /** Throws away what was marked. */
    public void removeMarked() {
        List<WalletView> marked = lists.marked(WalletView.class);
        marked.forEach(paper -> wallet.remove(paper.reference()));
        feedback.done("trader.wallet.removed", marked.size());
        Redirect.to(HERE);
    }

    private @Nullable LocalDate day(String field) {
        String day = text(field);
        return day.isEmpty() ? null : Moments.day(day).orElseThrow(() -> Refusal.notValid("trader.wallet.no-day", day));
    }

    private @Nullable BigDecimal quantity() {
        return Quantities.read(text("quantity"));
    }

    private String text(String field) {
        return Written.text(Objects.requireNonNullElse(typed.get(field), ""));
    }

    /** What is wrong in that field; empty where nothing is. */
    public String problemAt(String field) {
        return problem.at(field);
    }

    /** What is typed. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }
}
