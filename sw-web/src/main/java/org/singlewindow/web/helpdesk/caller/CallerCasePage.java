package org.singlewindow.web.helpdesk.caller;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.DeclarationRequirement;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Section;
import org.singlewindow.helpdesk.CallerCase;
import org.singlewindow.helpdesk.CallerCases;
import org.singlewindow.helpdesk.Happening;
import org.singlewindow.helpdesk.Turn;
import org.singlewindow.notice.Letters;
import org.singlewindow.partner.Outages;
import org.singlewindow.partner.PartnerQueues;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Text;
import org.singlewindow.web.shared.Codes;
import org.singlewindow.web.shared.GivenReasons;
import org.singlewindow.web.shared.IssuedCertificates;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.ReasonForm;
import org.singlewindow.web.shared.Words;
import org.singlewindow.writ.ReadingWrits;
import org.singlewindow.writ.WritView;

/** The case that a call is about: where it is, whose turn it is, and what happened; what it says for a reason only. */
@Named
@ViewScoped
public class CallerCasePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DOCUMENT = "document";

    @Inject
    private CallerCases cases;

    @Inject
    private Outages outages;

    @Inject
    private Definitions definitions;

    @Inject
    private Letters letters;

    @Inject
    private GivenReasons reasons;

    @Inject
    private IssuedCertificates certificates;

    @Inject
    private OrganisationNames names;

    @Inject
    private Codes codes;

    @Inject
    private Words words;

    @Inject
    private ReadingWrits writs;

    @Inject
    private Clock clock;

    private final OncePerRequest<CallerCase> file = new OncePerRequest<>();
    private final OncePerRequest<List<Silent>> silent = new OncePerRequest<>();
    private final OncePerRequest<List<WritView>> written = new OncePerRequest<>();
    private final ReasonForm reason = new ReasonForm();

    private String ref = "";
    private boolean full;

    /** An organisation whose system does not answer, and since when. */
    public record Silent(String organisation, Instant since) {}

    /** A kind of paper that a document asks for, and whether the case has one. */
    public record Paper(Text label, boolean always, boolean handedIn) {}

    /** The case, in full where the reader asked for that and said why. */
    public CallerCase getFile() {
        return file.get(() -> {
            CallerCase opened =
                    full && !isReasonWanted() ? cases.openInFull(ref, reasons.orAsked(ref, reason)) : cases.open(ref);
            certificates.expect(Stream.concat(
                    opened.applications().stream().map(CallerCase.Applied::certificate),
                    opened.declaration().requirements().stream().map(DeclarationView.Required::certificate)));
            names.expect(Stream.concat(
                    Stream.concat(
                            Stream.of(opened.owner(), opened.filedBy()),
                            opened.turns().stream().map(Turn::organisation)),
                    opened.happenings().stream().map(Happening::organisation)));
            return opened;
        });
    }

    /** Shows what the case says, once the reader has said why; that it was shown is recorded. */
    public String showInFull() {
        reasons.orAsked(ref, reason);
        return "/helpdesk/case?faces-redirect=true&full=true&ref=" + ref;
    }

    public boolean isMasked() {
        return getFile().isMasked();
    }

    public boolean isReasonWanted() {
        return reasons.of(ref).isEmpty();
    }

    public ReasonForm getReason() {
        return reason;
    }

    /** Which systems of the case's agencies and of customs do not answer, by organisation. */
    public List<Silent> getSilent() {
        return silent.get(() -> {
            Map<String, Instant> all = outages.silent();
            return Stream.concat(
                            getFile().declaration().requirements().stream().map(DeclarationView.Required::agency),
                            Stream.of(PartnerQueues.CLEARANCE_SYSTEM))
                    .distinct()
                    .filter(all::containsKey)
                    .map(one -> new Silent(one, Objects.requireNonNull(all.get(one))))
                    .toList();
        });
    }

    /** The documents that were not applied for through the window, or not yet. */
    public List<DeclarationView.Required> getNotApplied() {
        return getFile().declaration().requirements().stream()
                .filter(required -> required.application() == null)
                .toList();
    }

    /** Whether the trader has still to lodge that document. */
    public boolean isToLodge(DeclarationView.Required required) {
        return required.state() == DeclarationRequirement.State.OPEN;
    }

    /** The papers that the document asks for, as it was answered. */
    public List<Paper> papers(CallerCase.Applied application) {
        return papers(definitions.version(application.document(), application.definitionVersion()));
    }

    /** The papers that the document asks for now. */
    public List<Paper> papersNow(String document) {
        Optional<DocumentDefinition> known = definitions.find(document, LocalDate.now(clock.withZone(Kst.ZONE)));
        return known.map(this::papers).orElse(List.of());
    }

    private List<Paper> papers(DocumentDefinition definition) {
        return definition.attachments().stream()
                .map(rule -> new Paper(
                        rule.label(), rule.required(), getFile().papers().contains(rule.kind())))
                .toList();
    }

    /** Letters about the decision of an application; they are read for a reason. */
    public List<WritView> letters(CallerCase.Applied application) {
        return written
                .get(() -> writs.atDesk(getFile().applications().stream()
                        .map(CallerCase.Applied::reference)
                        .toList()))
                .stream()
                .filter(writ -> writ.application().equals(application.reference()))
                .toList();
    }

    /** Whose turn it is and for what, in a sentence. */
    public String says(Turn turn) {
        return words.of(
                "helpdesk.caller.turn." + turn.awaited(),
                codes.organisation(turn.organisation()),
                turn.document().isEmpty() ? "" : codes.document(turn.document()));
    }

    /** What happened, in words of the page's language. */
    public String words(Happening happening) {
        return switch (happening.sort()) {
            case STEP -> words.of(happening.what());
            case NOTICE ->
                letters.words(
                        FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                        happening.what(),
                        named(happening.about()));
            case MAIL, QUEUED -> words.of("exchange.kind." + happening.what());
            case SENT, CAME -> words.of("exchange.action." + happening.what());
        };
    }

    /** With the document's name in place of its code. */
    private JsonObject named(JsonObject about) {
        return about.containsKey(DOCUMENT)
                ? Json.createObjectBuilder(about)
                        .add(DOCUMENT, codes.document(about.getString(DOCUMENT)))
                        .build()
                : about;
    }

    /** Who did it, who was told, or with whom it was exchanged. */
    public String party(Happening happening) {
        String organisation = codes.organisation(happening.organisation());
        return happening.person().isEmpty() ? organisation : happening.person() + " · " + organisation;
    }

    /** Where the words for its states are. */
    public String states(Happening happening) {
        return switch (happening.sort()) {
            case NOTICE -> "helpdesk.caller.notice";
            case SENT, CAME -> "exchange.transmission";
            case STEP, MAIL, QUEUED -> "exchange.state";
        };
    }

    /** Its own page; empty where it has none. */
    public String address(Happening happening) {
        return switch (happening.sort()) {
            case STEP, NOTICE -> "";
            case MAIL, QUEUED -> "/helpdesk/messages?state=" + happening.state() + "&text=" + happening.opens();
            case SENT, CAME -> "/helpdesk/message?id=" + happening.opens();
        };
    }

    private DossierView entered() {
        return Objects.requireNonNull(getFile().entered());
    }

    /** The consignment's sections but its goods, once they are shown. */
    public List<Section> getSections() {
        return isMasked()
                ? List.of()
                : definitions.consignment(getFile().direction()).stream()
                        .filter(section -> !section.perItem())
                        .toList();
    }

    public Section getGoods() {
        return definitions.consignment(getFile().direction()).stream()
                .filter(Section::perItem)
                .findFirst()
                .orElseThrow();
    }

    /** What was declared in a field. */
    public String value(String section, String field) {
        return entered().section(section).asJsonObject().getString(field, "");
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getFull() {
        return Boolean.toString(full);
    }

    public void setFull(@Nullable String full) {
        this.full = Boolean.parseBoolean(full);
    }
}
