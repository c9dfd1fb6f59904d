package org.singlewindow.web.trader.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.Mandating;
import org.singlewindow.party.Organisation;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.security.SignedIn;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;

/** Who may act in the company's name. */
@Named
@RequestScoped
@MenuEntry(page = "/trader/mandates", words = "shared.nav.mandates", in = Area.TRADER, order = 40)
public class MandatesPage {
    @Inject
    private Mandating mandating;

    @Inject
    private SignedIn me;

    @Inject
    private Feedback feedback;

    @Inject
    private Definitions definitions;

    @Inject
    private Clock clock;

    private final Once<List<Mandate>> mandates = new Once<>();
    private final Once<List<Organisation>> submitters = new Once<>();
    private final Once<List<DocumentDefinition>> choices = new Once<>();

    private String broker = "";
    private String until = "";
    private List<String> documents = List.of();

    public String grant() {
        mandating.grant(broker, new Mandate.Scope(Set.copyOf(documents), until.isBlank() ? null : day()));
        feedback.done("trader.mandates.granted");
        return "/trader/mandates?faces-redirect=true";
    }

    private LocalDate day() {
        return Moments.day(until).orElseThrow(() -> Refusal.notValid("form.not-a-date"));
    }

    public String end(long id) {
        mandating.end(id);
        feedback.done("trader.mandates.done");
        return "/trader/mandates?faces-redirect=true";
    }

    public List<Mandate> getMandates() {
        return mandates.get(() -> mandating.mine());
    }

    /** Accepts what was offered. */
    public String accept(long id) {
        mandating.accept(id);
        feedback.done("trader.mandates.accepted");
        return "/trader/mandates?faces-redirect=true";
    }

    public List<Organisation> getSubmitters() {
        return submitters.get(() -> mandating.submitters());
    }

    /** The document types that a mandate may be limited to. */
    public List<DocumentDefinition> getChoices() {
        return choices.get(() -> definitions.inForce(LocalDate.now(clock.withZone(Kst.ZONE))));
    }

    public boolean isTrader() {
        Actor actor = me.getActor();
        return actor != null && actor.is(Actor.Role.TRADER);
    }

    public Mandate.State state(Mandate mandate) {
        return mandate.state(LocalDate.now(clock.withZone(Kst.ZONE)));
    }

    public List<String> getDocuments() {
        return documents;
    }

    public void setDocuments(List<String> documents) {
        this.documents = documents;
    }

    public String getBroker() {
        return broker;
    }

    public void setBroker(String broker) {
        this.broker = broker;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
