package org.singlewindow.writ;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.application.Decision;
import org.singlewindow.application.RefusalReasons;
import org.singlewindow.application.Viewing;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.keeper.KeptCargo;
import org.singlewindow.party.Actors;
import org.singlewindow.print.Printer;
import org.singlewindow.print.SealKey;
import org.singlewindow.print.SealKeys;
import org.singlewindow.print.Sealer;
import org.singlewindow.print.WritText;
import org.singlewindow.privacy.Reason;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/**
 * Gives letters about decisions to those whom they concern: applicant and broker, agency, customs, whoever keeps the goods; and to
 * the help desk for a reason. They are made from what was said when it was decided, and sealed, whenever somebody asks.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
public class ReadingWrits {
    private static final int TEXT_LENGTH = 4_000;

    @Inject
    private Writs writs;

    @Inject
    private WritKeeping keeping;

    @Inject
    private WritContents contents;

    @Inject
    private RefusalReasons refusalReasons;

    @Inject
    private KeptCargo kept;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private Viewing viewing;

    @Inject
    private CaseApplications applications;

    @Inject
    private Printer printer;

    @Inject
    private SealKeys keys;

    @Inject
    private Sealer sealer;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /** Those about an application, the oldest first. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<WritView> ofApplication(String application) {
        return views(writs.ofApplication(viewing.outline(application).reference()));
    }

    /** Those about the applications of a case, as far as they are the caller's, the oldest first. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<WritView> ofCase(String caseReference) {
        return views(writs.ofApplications(viewing.ofCase(caseReference).stream()
                .map(ApplicationView::reference)
                .toList()));
    }

    /** Those about goods that were so declared, the oldest first. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<WritView> ofDeclaration(String declaration) {
        return declared(List.of(declaration));
    }

    /** Those that the keeper of goods with those cargo management numbers gets, the oldest first; none about others' goods. */
    @RolesAllowed(Actor.Role.KEEPERS)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<WritView> toKeeper(List<String> cargoNumbers) {
        return declared(kept.declaredOf(actors.current().organisation(), cargoNumbers)).stream()
                .filter(writ -> writ.kind().isKeepers())
                .toList();
    }

    private List<WritView> declared(List<String> declarations) {
        return writs.ofDeclarations(declarations).stream().map(Writ::declared).toList();
    }

    private static List<WritView> views(List<Writ> found) {
        return found.stream().map(Writ::view).toList();
    }

    /** The letter as PDF. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public Attaching.File pdf(String writ) {
        WritView view = keeping.find(writ);
        try {
            viewing.outline(view.application());
        } catch (Refusal notTheirs) {
            throw WritKeeping.notFound(writ);
        }
        return pdf(view, Reason.WORK);
    }

    /** The letter as PDF for whoever keeps the goods that it is about. */
    @RolesAllowed(Actor.Role.KEEPERS)
    public Attaching.File pdfForKeeper(String writ) {
        WritView view = keeping.find(writ);
        String cargo = declarations
                .find(view.declaration())
                .map(declared -> declared.carriage().cargoNumber())
                .orElse("");
        if (toKeeper(List.of(cargo)).stream().noneMatch(one -> one.reference().equals(view.reference()))) {
            throw WritKeeping.notFound(writ);
        }
        return pdf(view, Reason.WORK);
    }

    /** Those about applications of somebody who calls, the oldest first: that they are there, not what they say. */
    @RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<WritView> atDesk(List<String> applications) {
        return views(writs.ofApplications(applications));
    }

    /**
     * The letter as PDF for a reason that is recorded.
     *
     * @param given the case for which the reason was given; there is no such letter where it is about another one
     */
    @RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
    public Attaching.File pdfBecause(String given, String writ, Reason reason) {
        WritView view = keeping.find(writ);
        if (!view.dossier().equals(given)) {
            throw WritKeeping.notFound(writ);
        }
        return pdf(view, reason.refusedUnlessGiven());
    }

    private Attaching.File pdf(WritView view, Reason reason) {
        Optional<SealKey> key = keys.of(view.agency());
        WritText text = keeping.shown(actors.current(), view.reference(), reason, key.isPresent());
        byte[] plain = printer.print(text);
        return new Attaching.File(
                view.reference() + ".pdf",
                "application/pdf",
                key.map(seal -> sealer.seal(plain, seal, text.author(), clock.instant())
                                .pdf())
                        .orElse(plain));
    }

    /** The letter that a refusal would send, before it is decided. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public Attaching.File preview(String application, Decision.Refuse refuse) {
        ApplicationView view = viewing.outline(application);
        ApplicationFacts facts = applications.find(application).orElseThrow();
        WritContents.Said said = new WritContents.Said(
                refusalReasons.of(
                        view.document(),
                        view.definitionVersion(),
                        view.agency(),
                        String.join(" ", refuse.reasonCodes())),
                bounded(refuse.text()),
                refuse.orders(),
                "",
                false);
        return draft(WritKind.REFUSAL, facts, said);
    }

    /** The letter that an approval under conditions would send, before it is decided. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public Attaching.File previewConditions(String application, Decision.Approve approve) {
        viewing.outline(application);
        ApplicationFacts facts = applications.find(application).orElseThrow();
        String words = bounded(Objects.requireNonNullElse(approve.conditions(), ""));
        if (words.isEmpty() && approve.terms().isEmpty()) {
            throw Refusal.notValid("writ.no-conditions");
        }
        return draft(WritKind.CONDITIONS, facts, new WritContents.Said(List.of(), words, approve.terms(), "", false));
    }

    private static String bounded(String words) {
        String written = Written.text(words);
        if (Written.length(written) > TEXT_LENGTH) {
            throw Refusal.notValid("application.text-too-long", TEXT_LENGTH);
        }
        return written;
    }

    private Attaching.File draft(WritKind kind, ApplicationFacts application, WritContents.Said said) {
        WritContent content = contents.of(kind, WritContents.Decided.of(application), said);
        WritText text = new WritWords(kind, application.reference(), content).draft(clock.instant());
        return new Attaching.File(application.reference() + "-draft.pdf", "application/pdf", printer.print(text));
    }

    /** The letter of that number, if the check code that stands on it belongs to it; what it says is not told. */
    @PermitAll
    public Optional<WritView> verify(String number, String checkCode) {
        return keeping.verify(number, checkCode);
    }
}
