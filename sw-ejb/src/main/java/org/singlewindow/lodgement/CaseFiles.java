package org.singlewindow.lodgement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Outlines;
import org.singlewindow.declaration.DeclarationPictures;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.dossier.Access;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.dossier.DossierQuery;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.dossier.Share;
import org.singlewindow.form.Masking;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Representation;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.Looking;
import org.singlewindow.privacy.Reason;
import org.singlewindow.privacy.Seen;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Tally;
import org.singlewindow.timeline.Timeline;
import org.singlewindow.timeline.TimelineEntryFacts;

/**
 * Shows whole cases to the owner, to the mandated broker as far as the mandate goes, and to customs once the case is
 * lodged.
 */
@Stateless
public class CaseFiles {
    private static final int WEEKS = 8;

    @Inject
    private Access access;

    @Inject
    private Representation representation;

    @Inject
    private Clock clock;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Outlines applications;

    @Inject
    private DeclarationPictures declarations;

    @Inject
    private Lodgements lodgements;

    @Inject
    private Timeline timeline;

    @Inject
    private Actors actors;

    @Inject
    private Looking looking;

    @Inject
    private Masking masking;

    @Inject
    private CaseOpening opening;

    /** The signed record of a lodging, for keeping and for checking with other tools. */
    public record SignedRecord(byte[] content, byte[] signature, Lodgement.SignatureKind kind) {}

    /** The caller's own case. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public CaseFile own(String reference) {
        return file(access.share(reference));
    }

    /** Own cases that were lodged, last changed first. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Page<CaseFile> lodged(Cut cut) {
        return found(DossierQuery.all(Dossier.State.LODGED), cut);
    }

    /** Those of them that the caller looks for. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Page<CaseFile> found(DossierQuery query, Cut cut) {
        Page<Share> page = access.shares(query, cut);
        return page.showing(outlines(page.rows()));
    }

    /** How many consignments of the caller's were lodged in each of the last weeks, by the Monday of the week. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<Tally> lodgedByWeek() {
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        return declarations.lodgedByWeek(representation.reach(actors.current()), today, WEEKS);
    }

    /** Any lodged case, for customs, masked; that it was seen is recorded. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public CaseFile forCustoms(String reference) {
        DossierFacts dossier = lodged(reference);
        looking.atWork(actors.current(), new Seen(Look.Screen.CASE, reference, dossier.owner()));
        CaseFile file = file(Share.all(dossier));
        DossierView whole = file.dossier();
        DossierView masked = whole.showing(
                masking.consignment(whole.direction(), whole.consignment()),
                masking.answers(whole.answers(), whole.answeredUnder()));
        return new CaseFile(masked, file.declaration(), file.applications(), file.timeline());
    }

    /** The same with nothing masked, for officers who say why they need it. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public CaseFile forCustomsInFull(String reference, Reason reason) {
        DossierFacts dossier = lodged(reference);
        Seen seen = new Seen(Look.Screen.CASE_IN_FULL, reference, dossier.owner());
        looking.because(actors.current(), seen, reason.refusedUnlessGiven());
        return file(Share.all(dossier));
    }

    private DossierFacts lodged(String reference) {
        return dossiers.find(reference)
                .filter(dossier -> dossier.state() == Dossier.State.LODGED)
                .orElseThrow(() -> Refusal.notFound("dossier.not-found", reference));
    }

    /** What was lodged for the caller's own case. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Receipt receipt(String reference) {
        Share share = access.withConsignment(reference);
        if (share.dossier().state() == Dossier.State.DRAFT) {
            throw Refusal.notNow("lodgement.not-lodged", reference);
        }
        return opening.receipt(share.dossier()).within(share::covers);
    }

    /** The signed records of the caller's own case, oldest first. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<SignedRecord> signedRecords(String reference) {
        Share share = access.withConsignment(reference);
        return lodgements.of(share.dossier().id()).stream()
                .filter(record -> isShown(record, share))
                .map(record -> new SignedRecord(record.content(), record.signature(), record.signatureKind()))
                .toList();
    }

    /** What the rules would have asked for and was left out of a lodged case, and why. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public List<LeftOut> leftOut(String reference) {
        return lodgements.of(lodged(reference).id()).stream()
                .findFirst()
                .map(first -> Json.parse(new String(first.content(), StandardCharsets.UTF_8)))
                .map(NotNeeded::read)
                .orElse(List.of());
    }

    /** A record is signed as a whole and shown as a whole: to whom everything in it belongs. */
    private static boolean isShown(Lodgement record, Share share) {
        if (share.isWhole()) {
            return true;
        }
        JsonObject statement = Json.parse(new String(record.content(), StandardCharsets.UTF_8));
        return statement.getJsonArray("documents").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .allMatch(share::covers)
                && share.dossier().answeredUnder().keySet().stream()
                        .filter(statement.getJsonObject("answers")::containsKey)
                        .allMatch(share::covers);
    }

    private CaseFile file(Share share) {
        DossierFacts dossier = share.dossier();
        CaseFile outline = outlines(List.of(share)).get(0);
        List<TimelineEntryFacts> history = timeline.of(dossier.reference());
        return new CaseFile(
                share.view(dossiers.papers(dossier.id())).readable(),
                outline.declaration(),
                outline.applications(),
                share.isWhole() ? history : shown(history, share, outline));
    }

    /** Of the history, what is about the reader's documents; about the consignment too, if that is the reader's. */
    private static List<TimelineEntryFacts> shown(List<TimelineEntryFacts> history, Share share, CaseFile file) {
        Set<String> own =
                file.applications().stream().map(ApplicationView::reference).collect(Collectors.toSet());
        return history.stream()
                .filter(entry -> own.contains(entry.subject()) || share.consignment() && isOfConsignment(entry, share))
                .toList();
    }

    private static boolean isOfConsignment(TimelineEntryFacts entry, Share share) {
        String document = Json.parse(entry.details()).getString("document", "");
        return (entry.act().startsWith("dossier.") || entry.act().startsWith("declaration."))
                && (document.isEmpty() || share.covers(document));
    }

    /** What lists show of cases: a full page is read by as many questions as one case. */
    private List<CaseFile> outlines(List<Share> shares) {
        Map<String, DeclarationView> declared = declarations.ofCases(
                references(shares.stream().filter(Share::consignment).toList()));
        Map<String, List<ApplicationView>> applied = applications.ofCases(references(shares));
        return shares.stream()
                .map(share -> outline(
                        share,
                        declared.get(share.dossier().reference()),
                        applied.getOrDefault(share.dossier().reference(), List.of())))
                .toList();
    }

    private static List<String> references(List<Share> shares) {
        return shares.stream().map(share -> share.dossier().reference()).toList();
    }

    private static CaseFile outline(Share share, @Nullable DeclarationView declared, List<ApplicationView> applied) {
        return new CaseFile(
                share.view(List.of()),
                declared == null ? null : declared.within(share::covers),
                applied.stream()
                        .filter(application -> share.covers(application.document()))
                        .toList(),
                List.of());
    }
}
