package org.singlewindow.web.agency.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.singlewindow.inspection.Inspecting;
import org.singlewindow.inspection.InspectionView;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Actor;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.OncePerRequest;

/** One inspection for those who go there: who goes, the time that was proposed, and that nobody can come. */
@Named
@ViewScoped
public class InspectionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Inspecting inspecting;

    @Inject
    private Actors actors;

    @Inject
    private Feedback feedback;

    private final OncePerRequest<InspectionView> view = new OncePerRequest<>();
    private String inspection = "";
    private String why = "";
    private String officer = "";

    /** Looks whether it is there before anything is drawn; whoever opens it is proposed as the one who goes. */
    public void load() {
        String known = getView().officer();
        officer = known == null ? actors.current().person() : known;
    }

    public InspectionView getView() {
        return view.get(() -> inspecting.open(inspection));
    }

    public String assign() {
        inspecting.assign(inspection, officer.strip());
        return done("agency.inspection.assigned");
    }

    public String agree() {
        inspecting.agree(inspection);
        return done("agency.inspection.agreed");
    }

    public String giveBack() {
        inspecting.giveBack(inspection, why);
        return done("agency.inspection.given-back");
    }

    public String callOff() {
        inspecting.callOff(inspection, why);
        return done("agency.inspection.called-off");
    }

    private String done(String words) {
        feedback.done(words);
        return "/" + getArea() + "/inspection?faces-redirect=true&inspection=" + inspection;
    }

    /** In which part of the portal it is shown. */
    public String getArea() {
        return isCustoms() ? "customs" : "agency";
    }

    /** What customs selected it passes; it calls nothing off. */
    public boolean isCustoms() {
        return actors.current().is(Actor.Role.CUSTOMS);
    }

    public String getInspection() {
        return inspection;
    }

    public void setInspection(@Nullable String inspection) {
        this.inspection = inspection == null ? "" : inspection;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? "" : why;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(@Nullable String officer) {
        this.officer = officer == null ? "" : officer;
    }
}
