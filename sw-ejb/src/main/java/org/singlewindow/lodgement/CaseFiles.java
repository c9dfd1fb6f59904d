package org.singlewindow.lodgement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.application.Application;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Applications;
import org.singlewindow.application.Viewing;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.declaration.Declarations;
import org.singlewindow.dossier.Access;
import org.singlewindow.dossier.Attachments;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.dossier.Dossiers;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.reference.JsonColumn;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Timeline;

/** Whole cases, for those who may see all of one: the owner, the mandated broker, and customs once it is lodged. */
@Stateless
public class CaseFiles {
    @Inject
    private Access access;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Attachments attachments;

    @Inject
    private Applications applications;

    @Inject
    private Declarations declarations;

    @Inject
    private Lodgements lodgements;

    @Inject
    private Viewing viewing;

    @Inject
    private Timeline timeline;

    @Inject
    private CaseOpening opening;

    @Inject
    private Drafting drafting;

    /** The signed record of a lodging, for keeping and for checking with other tools. */
    public record SignedRecord(byte[] content, byte[] signature, Lodgement.SignatureKind kind) {}

    /** The caller's own case. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public CaseFile own(String reference) {
        return file(access.own(reference));
    }

    /** Own cases that were lodged, last changed first. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Page<CaseFile> lodged(int first, int size) {
        Page<DossierView> page = drafting.mine(Dossier.State.LODGED, first, size);
        List<CaseFile> files = new ArrayList<>();
        for (DossierView dossier : page.rows()) {
            files.add(summary(dossier));
        }
        return new Page<>(files, page.total());
    }

    /** Any lodged case, for customs. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public CaseFile forCustoms(String reference) {
        return file(lodged(reference));
    }

    private Dossier lodged(String reference) {
        return dossiers.find(reference)
                .filter(dossier -> dossier.state() == Dossier.State.LODGED)
                .orElseThrow(() -> new Refusal("dossier.not-found", reference));
    }

    /** What was lodged for the caller's own case. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Receipt receipt(String reference) {
        Dossier dossier = access.own(reference);
        if (dossier.state() == Dossier.State.DRAFT) {
            throw new Refusal("lodgement.not-lodged", reference);
        }
        return opening.receipt(dossier);
    }

    /** The signed records of the caller's own case, oldest first. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<SignedRecord> signedRecords(String reference) {
        return lodgements.of(access.own(reference).id()).stream()
                .map(record -> new SignedRecord(record.content(), record.signature(), record.signatureKind()))
                .toList();
    }

    /** What the rules would have asked for and was left out of a lodged case, and why. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public List<LeftOut> leftOut(String reference) {
        return lodgements.of(lodged(reference).id()).stream()
                .findFirst()
                .map(first -> JsonColumn.parse(new String(first.content(), StandardCharsets.UTF_8)))
                .map(NotNeeded::read)
                .orElse(List.of());
    }

    private CaseFile file(Dossier dossier) {
        CaseFile summary = summary(DossierView.of(dossier, attachments.of(dossier.id())));
        return new CaseFile(
                summary.dossier(), summary.declaration(), summary.applications(), timeline.of(dossier.reference()));
    }

    private CaseFile summary(DossierView dossier) {
        DeclarationView declaration = declarations
                .ofCase(dossier.reference())
                .map(found -> DeclarationView.of(found, declarations.requirements(found)))
                .orElse(null);
        List<ApplicationView> views = applications.ofCase(dossier.reference()).stream()
                .map(Application::reference)
                .map(viewing::open)
                .toList();
        return new CaseFile(dossier, declaration, views, List.of());
    }
}
