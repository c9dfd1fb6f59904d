package org.singlewindow.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.singlewindow.partner.Connecting;

/** How agencies and customs work with the window: on its screens or by their own systems. */
@Named
@RequestScoped
public class PartnersPage {
    @Inject
    private Connecting connecting;

    public List<Connecting.PartnerView> getPartners() {
        return connecting.all();
    }
}
