package org.singlewindow.web.trader.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.MandateFacts;
import org.singlewindow.party.Mandating;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.security.SignedIn;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.Words;

/** Who may act in the company's name. */
@Named
@ViewScoped
@MenuEntry(page = "/trader/mandates", words = "shared.nav.mandates", in = Area.TRADER, order = 40)
public class MandatesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String OVER = "party.mandate-already-over";
    private static final String NO_DATE = "form.not-a-date";

    @Inject
    private Mandating mandating;

    @Inject
    private ReadingMessages messages;

    @Inject
    private OrganisationNames names;

    @Inject
    private SignedIn me;

    @Inject
    private Feedback feedback;

    @Inject
    private Words words;

    @Inject
    private Definitions definitions;

    @Inject
    private Clock clock;

    /** As it was when the page was opened: a button stays that of its line while others work. */
    private final Once<Listing<MandateFacts>> mandates = new Once<>();

    private final OncePerRequest<List<OrganisationFacts>> submitters = new OncePerRequest<>();
    private final OncePerRequest<List<DocumentDefinition>> choices = new OncePerRequest<>();

    private String text = "";
    private String page = "";
    private String problemAt = "";
    private String problem = "";
    private String broker = "";
    private String until = "";
    private List<String> documents = List.of();

    /** Offers the mandate; what is wrong is said at its field. */
    public @Nullable String grant() {
        try {
            mandating.grant(broker, new Mandate.Scope(Set.copyOf(documents), until.isBlank() ? null : day()));
        } catch (Refusal refused) {
            problemAt = refused.code().equals(OVER) || refused.code().equals(NO_DATE) ? "until" : "broker";
            problem = words.of(refused.code(), refused.args().toArray());
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        feedback.done("trader.mandates.granted");
        return "/trader/mandates?faces-redirect=true";
    }

    /** What is wrong in that field; empty where nothing is. */
    public String problemAt(String field) {
        return problemAt.equals(field) ? problem : "";
    }

    private LocalDate day() {
        return Moments.day(until)
                .orElseThrow(() -> Refusal.notValid(NO_DATE, words.get("trader.mandates.until"), until));
    }

    public String end(long id) {
        mandating.end(id);
        feedback.done("trader.mandates.done");
        return "/trader/mandates?faces-redirect=true";
    }

    public Listing<MandateFacts> getMandates() {
        Listing<MandateFacts> shown = mandates.get(() -> new Listing<>(
                mandating.page(text, Listing.cut(page)),
                new Listing.Address("/trader/mandates", Map.of("text", text)),
                "page"));
        names.expect(shown.getRows().stream().flatMap(mandate -> Stream.of(mandate.trader(), mandate.broker())));
        return shown;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }

    /** Accepts what was offered; what was said about it counts as read. */
    public String accept(long id) {
        mandating.accept(id);
        getMandates().getRows().stream()
                .filter(mandate -> mandate.id() == id)
                .forEach(mandate -> messages.opened(OrganisationFacts.history(mandate.trader())));
        feedback.done("trader.mandates.accepted");
        return "/trader/mandates?faces-redirect=true";
    }

    public List<OrganisationFacts> getSubmitters() {
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

    /** Which sort of badge says the mandate's state. */
    public String badge(MandateFacts mandate) {
        return switch (state(mandate)) {
            case IN_FORCE -> "APPROVED";
            case OFFERED -> "RECEIVED";
            default -> "WITHDRAWN";
        };
    }

    public Mandate.State state(MandateFacts mandate) {
        return mandate.state(LocalDate.now(clock.withZone(Kst.ZONE)));
    }

    public List<String> getDocuments() {
        return documents;
    }

    public void setDocuments(@Nullable List<String> documents) {
        this.documents = documents == null ? List.of() : documents;
    }

    public String getBroker() {
        return broker;
    }

    public void setBroker(@Nullable String broker) {
        this.broker = broker == null ? "" : broker;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until == null ? "" : until;
    }
}
