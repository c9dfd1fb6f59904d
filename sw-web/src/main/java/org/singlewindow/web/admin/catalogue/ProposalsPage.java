package org.singlewindow.web.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.singlewindow.catalogue.Approving;
import org.singlewindow.catalogue.Proposal;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Once;

/** What waits for a second administrator, and who asked. */
@Named
@RequestScoped
@MenuEntry(page = "/admin/work", words = "admin.work.title", in = Area.ADMIN, order = 5)
public class ProposalsPage {
    @Inject
    private Approving approving;

    private final Once<List<Proposal>> waiting = new Once<>();

    public List<Proposal> getWaiting() {
        return waiting.get(approving::waiting);
    }

    /** The page on which the proposal is looked at. */
    public String desk(CatalogueKind kind) {
        return CataloguePage.desk(kind);
    }
}
