package org.singlewindow.web.trader.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.inspection.Booking;
import org.singlewindow.inspection.InspectionView;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;

/** Who wants to inspect the trader's goods: what is to be booked, and what was. Cases show theirs by it too. */
@Named
@RequestScoped
@MenuEntry(
        page = "/trader/inspections",
        words = "trader.inspection.title",
        in = Area.TRADER,
        order = 31,
        leadsTo = "/trader/inspection")
public class BookingsPage {
    private static final String ALL = "all";

    @Inject
    private Booking booking;

    private final Once<Listing<InspectionView>> listed = new Once<>();
    private final Once<List<InspectionView>> ofCase = new Once<>();
    private String view = "";
    private String page = "";

    public Listing<InspectionView> getListed() {
        return listed.get(() -> new Listing<>(
                        booking.page(isOpen(), Listing.cut(page)),
                        new Listing.Address("/trader/inspections", Map.of("view", view)),
                        "page")
                .keyed(InspectionView::reference));
    }

    /** Those of the case that is shown, for one application; for customs' declaration, where that is empty. */
    public List<InspectionView> of(String caseReference, String application) {
        return ofCase.get(() -> booking.ofCase(caseReference)).stream()
                .filter(one -> one.application().equals(application))
                .toList();
    }

    /** Whether only those without a result are shown. */
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
