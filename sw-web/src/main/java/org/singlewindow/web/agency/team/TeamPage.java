package org.singlewindow.web.agency.team;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Refusal;
import org.singlewindow.team.AbsenceView;
import org.singlewindow.team.BeingAway;
import org.singlewindow.team.Colleague;
import org.singlewindow.team.Teaming;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.Redirect;
import org.singlewindow.web.shared.Words;

/** The people of an agency: who takes what, who holds how much, who is away and who stands in. */
@Named
@ViewScoped
@MenuEntry(
        page = "/agency/team",
        words = "agency.team.title",
        in = Area.AGENCY,
        order = 30,
        leadsTo = "/agency/team-member")
public class TeamPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/agency/team";

    @Inject
    private Teaming teaming;

    @Inject
    private BeingAway beingAway;

    @Inject
    private Actors actors;

    @Inject
    private Feedback feedback;

    @Inject
    private Words words;

    private final Once<List<Colleague>> colleagues = new Once<>();
    private final Once<List<AbsenceView>> absences = new Once<>();
    private final Once<Boolean> head = new Once<>();

    private String who = "";
    private String substitute = "";
    private String first = "";
    private String last = "";

    public List<Colleague> getColleagues() {
        return colleagues.get(() -> teaming.colleagues());
    }

    public List<AbsenceView> getAbsences() {
        return absences.get(() -> beingAway.absences());
    }

    /** Whether the reader shares out the work. */
    public boolean isHead() {
        return head.get(() -> teaming.isHead());
    }

    /** Whether the reader may say when that colleague is away. */
    public boolean isOwn(String person) {
        return isHead() || actors.current().person().equals(person);
    }

    /** The list in which the own agency's offices stand. */
    public String getOfficeList() {
        return "offices-" + actors.current().organisation().toLowerCase(Locale.ROOT);
    }

    /** The worklist with what that colleague holds. */
    public String work(Colleague colleague) {
        return new Listing.Address(
                        "/agency/worklist", Map.of("f.holder", colleague.name().ko()))
                .toString();
    }

    /** Enters days of absence: the reader's own, where nobody else was chosen. */
    public void leave() {
        String person = who.isEmpty() ? actors.current().person() : who;
        beingAway.leave(person, substitute, day(first), day(last));
        feedback.done("agency.team.saved");
        Redirect.to(PAGE);
    }

    private LocalDate day(String typed) {
        return Moments.day(typed)
                .orElseThrow(() -> Refusal.notValid("form.not-a-date", words.get("agency.team.days"), typed));
    }

    /** Takes days of absence back. */
    public void stay(long absence) {
        beingAway.stay(absence);
        feedback.done("agency.team.saved");
        Redirect.to(PAGE);
    }

    public String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who == null ? "" : who;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(@Nullable String substitute) {
        this.substitute = substitute == null ? "" : substitute;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(@Nullable String first) {
        this.first = first == null ? "" : first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(@Nullable String last) {
        this.last = last == null ? "" : last;
    }
}
