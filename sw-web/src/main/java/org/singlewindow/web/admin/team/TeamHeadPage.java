package org.singlewindow.web.admin.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.singlewindow.team.Appointing;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.Redirect;

/** Whether an official leads the agency's team; stands with the person. */
@Named
@RequestScoped
public class TeamHeadPage {
    @Inject
    private Appointing appointing;

    @Inject
    private Feedback feedback;

    private final Once<Boolean> head = new Once<>();

    public boolean isHead(String person) {
        return head.get(() -> appointing.isHead(person));
    }

    /** From now on the official leads the team. */
    public void appoint(String person) {
        appointing.appoint(person);
        done(person);
    }

    /** From now on the official does no longer. */
    public void dismiss(String person) {
        appointing.dismiss(person);
        done(person);
    }

    private void done(String person) {
        feedback.done("agency.team.saved");
        Redirect.to(new Listing.Address("/admin/person", Map.of("reference", person)).toString());
    }
}
