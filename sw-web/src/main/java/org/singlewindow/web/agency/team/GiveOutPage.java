package org.singlewindow.web.agency.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.team.Colleague;
import org.singlewindow.team.GivingWork;
import org.singlewindow.team.Teaming;
import org.singlewindow.web.list.Lists;
import org.singlewindow.web.shared.EachByItself;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.Redirect;

/** Who holds an application from now on: whoever leads the team says it, and whoever stands in takes over. */
@Named
@RequestScoped
public class GiveOutPage {
    @Inject
    private GivingWork giving;

    @Inject
    private Teaming teaming;

    @Inject
    private Lists lists;

    @Inject
    private EachByItself eachByItself;

    @Inject
    private Feedback feedback;

    private final Once<Boolean> head = new Once<>();
    private final Once<List<Colleague>> colleagues = new Once<>();
    private final Once<Boolean> standsIn = new Once<>();
    private final Once<String> suggested = new Once<>();

    private String colleague = "";

    /** Whether the reader shares out the work. */
    public boolean isHead() {
        return head.get(() -> teaming.isHead());
    }

    public List<Colleague> getColleagues() {
        return colleagues.get(() -> teaming.colleagues());
    }

    /** Gives out what was marked, each application by itself, and goes on there. */
    public void assignMarked(String onward) {
        eachByItself.act(
                lists.marked(ApplicationView.class),
                ApplicationView::reference,
                row -> giving.assign(row.reference(), colleague),
                "agency.team.bulk");
        Redirect.to(onward);
    }

    /** Gives out that one. */
    public void assign(String application) {
        giving.assign(application, colleague);
        done(application);
    }

    /** Takes it over from whoever is away. */
    public void takeOver(String application) {
        giving.takeOver(application);
        done(application);
    }

    private void done(String application) {
        feedback.done("agency.team.given", application);
        Redirect.to(new Listing.Address("/agency/review", Map.of("application", application)).toString());
    }

    /** Whether the reader stands in for whoever holds it. */
    public boolean standsIn(String application) {
        return standsIn.get(() -> giving.mayTakeOver(application));
    }

    /** Whose turn it would be; empty where nobody has a share. */
    public String suggested(String application) {
        return suggested.get(() -> giving.suggested(application).orElse(""));
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(@Nullable String colleague) {
        this.colleague = colleague == null ? "" : colleague;
    }
}
