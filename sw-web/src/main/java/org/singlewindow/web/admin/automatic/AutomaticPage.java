package org.singlewindow.web.admin.automatic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.singlewindow.automatic.SwitchView;
import org.singlewindow.automatic.SwitchingAutomatic;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.Redirect;

/** Which documents are decided automatically: two administrators switch one on, one switches it off. */
@Named
@RequestScoped
@MenuEntry(page = "/admin/automatic", words = "admin.automatic.title", in = Area.ADMIN, order = 65)
public class AutomaticPage {
    private static final String PAGE = "/admin/automatic";

    @Inject
    private SwitchingAutomatic switching;

    @Inject
    private Feedback feedback;

    private final Once<List<SwitchView>> switches = new Once<>();

    public List<SwitchView> getSwitches() {
        return switches.get(() -> switching.switches());
    }

    /** Wants it on. */
    public void propose(String document) {
        switching.propose(document);
        done("admin.automatic.proposed", document);
    }

    /** Agrees to what another administrator wants. */
    public void agree(String document) {
        switching.agree(document);
        done("admin.automatic.is-on", document);
    }

    /** Switches it off, or takes what was proposed off the table. */
    public void switchOff(String document) {
        switching.switchOff(document);
        done("admin.automatic.is-off", document);
    }

    private void done(String words, String document) {
        feedback.done(words, document);
        Redirect.to(PAGE);
    }
}
