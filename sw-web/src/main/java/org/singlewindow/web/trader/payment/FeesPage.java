package org.singlewindow.web.trader.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.payment.ChargeView;
import org.singlewindow.payment.Fees;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.list.Lists;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.Redirect;

/** What is to be paid and what was paid; several are chosen and paid at once. */
@Named
@ViewScoped
@MenuEntry(
        page = "/trader/fees",
        words = "trader.payment.title",
        in = Area.TRADER,
        order = 32,
        leadsTo = {"/trader/pay", "/trader/fee-receipt"})
public class FeesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ALL = "all";

    @Inject
    private Fees fees;

    @Inject
    private Lists lists;

    @Inject
    private Feedback feedback;

    @Inject
    private OrganisationNames names;

    private String view = "";
    private String page = "";
    private transient @Nullable Listing<ChargeView> listed;

    /** The charges as they were when the page was opened. */
    public Listing<ChargeView> getListed() {
        Listing<ChargeView> loaded = listed;
        if (loaded == null) {
            loaded = new Listing<>(
                            fees.page(isOpen(), Listing.cut(page)),
                            new Listing.Address("/trader/fees", Map.of("view", view)),
                            "page")
                    .keyed(ChargeView::reference);
            listed = loaded;
        }
        names.expect(loaded.getRows().stream().map(ChargeView::payer));
        return loaded;
    }

    /** Puts together what was marked, and goes to where it is paid. */
    public @Nullable String pay() {
        try {
            String number = fees.together(lists.marked(ChargeView.class).stream()
                    .map(ChargeView::reference)
                    .toList());
            return "/trader/pay?faces-redirect=true&number=" + number;
        } catch (Refusal refused) {
            feedback.refusedOnNextPage(refused.code(), refused.args().toArray());
            Redirect.to(getListed().getAddress());
            return null;
        }
    }

    /** Whether only what is to be paid is shown. */
    public boolean isOpen() {
        return !view.equals(ALL);
    }

    public String getView() {
        return view;
    }

    public void setView(@Nullable String view) {
        this.view = ALL.equals(view) ? ALL : "";
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }
}
