package org.singlewindow.helpdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Outlines;
import org.singlewindow.clock.Standings;
import org.singlewindow.declaration.DeclarationPictures;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.dossier.AttachmentFacts;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.exchange.CaseTransmissions;
import org.singlewindow.exchange.TransmissionFacts;
import org.singlewindow.notice.CaseMessages;
import org.singlewindow.outbox.EnvelopeFacts;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.outbox.Redelivery;
import org.singlewindow.partner.PartnerQueues;
import org.singlewindow.party.Actors;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.Looking;
import org.singlewindow.privacy.Reason;
import org.singlewindow.privacy.Seen;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Timeline;
import org.singlewindow.timeline.TimelineEntryFacts;

/**
 * The help desk opens the case about which somebody calls, once it is lodged: where it is, whose turn it is and what
 * happened, and what it says only for a reason. Each look is recorded, and nothing can be changed.
 */
@Stateless
@RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
public class CallerCases {
    @Inject
    private CaseDossiers dossiers;

    @Inject
    private DeclarationPictures declarations;

    @Inject
    private Outlines applications;

    @Inject
    private Standings standings;

    @Inject
    private Timeline timeline;

    @Inject
    private CaseMessages messages;

    @Inject
    private Outbox outbox;

    @Inject
    private CaseTransmissions transmissions;

    @Inject
    private Looking looking;

    @Inject
    private Actors actors;

    /** The case without what it says. */
    @RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
    public CallerCase open(String reference) {
        DossierFacts dossier = lodged(reference);
        looking.atWork(actors.current(), new Seen(Look.Screen.CASE_AT_DESK, reference, dossier.owner()));
        return read(dossier, false);
    }

    /** The same with what was entered and who did what, for those who say why they need it. */
    @RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
    public CallerCase openInFull(String reference, Reason reason) {
        DossierFacts dossier = lodged(reference);
        Seen seen = new Seen(Look.Screen.CASE_IN_FULL, reference, dossier.owner());
        looking.because(actors.current(), seen, reason.refusedUnlessGiven());
        return read(dossier, true);
    }

    private DossierFacts lodged(String reference) {
        return dossiers.find(reference)
                .filter(dossier -> dossier.state() == Dossier.State.LODGED)
                .orElseThrow(() -> notFound(reference));
    }

    private static Refusal notFound(String reference) {
        return Refusal.notFound("dossier.not-found", reference);
    }

    private CallerCase read(DossierFacts dossier, boolean inFull) {
        String reference = dossier.reference();
        List<String> only = List.of(reference);
        DeclarationView declared = declarations.ofCases(only).get(reference);
        if (declared == null) {
            throw notFound(reference);
        }
        List<ApplicationView> applied = applications.ofCases(only).getOrDefault(reference, List.of());
        Set<String> subjects = Stream.concat(
                        Stream.of(reference, declared.reference()),
                        applied.stream().map(ApplicationView::reference))
                .collect(Collectors.toSet());
        List<EnvelopeFacts> envelopes = outbox.about(subjects);
        List<TransmissionFacts> sent = transmissions.about(subjects);
        List<TimelineEntryFacts> happened = timeline.of(reference);
        List<AttachmentFacts> papers = dossiers.papers(dossier.id());
        List<Happening> all = new ArrayList<>(messagesOf(envelopes, sent));
        messages.of(reference).stream().map(Happening::of).forEach(all::add);
        happened.stream().map(entry -> Happening.of(entry, inFull)).forEach(all::add);
        return new CallerCase(
                reference,
                dossier.owner(),
                dossier.filedBy(),
                dossier.direction(),
                CallerCase.Declared.of(declared),
                handled(applied, envelopes),
                Turns.of(declared, applied, happened),
                papers.stream().map(AttachmentFacts::kind).distinct().toList(),
                newestFirst(all),
                inFull ? DossierView.of(dossier, papers).readable() : null);
    }

    /** Of what happened in the same moment, what was written last stands first, as in every history. */
    private static List<Happening> newestFirst(List<Happening> all) {
        List<Happening> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparing(Happening::at));
        Collections.reverse(ordered);
        return ordered;
    }

    private List<CallerCase.Applied> handled(List<ApplicationView> applied, List<EnvelopeFacts> envelopes) {
        Map<String, EnvelopeFacts> last = envelopes.stream()
                .filter(envelope -> isForPartner(envelope.destination()))
                .collect(Collectors.toMap(EnvelopeFacts::subject, envelope -> envelope, (one, later) -> later));
        return applied.stream()
                .map(view -> CallerCase.Applied.of(
                        view,
                        standings.of(view),
                        Optional.ofNullable(last.get(view.reference()))
                                .filter(envelope -> PartnerQueues.partner(envelope.destination())
                                        .equals(view.agency()))
                                .map(Redelivery.Transit::of)
                                .orElse(null)))
                .toList();
    }

    private static boolean isForPartner(String destination) {
        return !destination.equals(Outbox.NOTICES) && !destination.equals(Outbox.INCOMING);
    }

    /** What partners' systems were sent and sent, and of the window's own queues what is in none of that. */
    private static List<Happening> messagesOf(
            Collection<EnvelopeFacts> envelopes, Collection<TransmissionFacts> transmissions) {
        Set<String> carried = transmissions.stream()
                .map(TransmissionFacts::envelope)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Happening> all = new ArrayList<>();
        transmissions.stream().map(Happening::of).forEach(all::add);
        for (EnvelopeFacts envelope : envelopes) {
            if (envelope.destination().equals(Outbox.NOTICES)) {
                all.add(Happening.ofMail(envelope));
            } else if (isForPartner(envelope.destination()) && !carried.contains(envelope.id())) {
                all.add(Happening.ofQueue(envelope));
            }
        }
        return all;
    }
}
