package org.singlewindow.cosigning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.singlewindow.application.ApplicationAct;
import org.singlewindow.application.ApplicationAnswered;
import org.singlewindow.application.ApplicationClosed;
import org.singlewindow.application.ApplicationDecided;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationQuestioned;
import org.singlewindow.application.ApplicationStep;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.certificate.CertificateReplacing;
import org.singlewindow.form.Definitions;
import org.singlewindow.partner.PartnerFacts;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/**
 * Lets nothing be approved that a second official has not signed, and forgets what was proposed once the application goes
 * another way. What an agency's own system decides was signed there.
 */
@ApplicationScoped
class Vetoing {
    @Inject
    private Proposals proposals;

    @Inject
    private CaseApplications applications;

    @Inject
    private Definitions definitions;

    @Inject
    private Actors actors;

    /** Whether a second official signs its approval. */
    boolean isWanted(String application) {
        return applications.find(application).filter(this::wantsSecond).isPresent();
    }

    private boolean wantsSecond(ApplicationFacts application) {
        return definitions
                .version(application.document(), application.definitionVersion())
                .handling()
                .wantsSecondSignature(application.content());
    }

    void step(@Observes ApplicationStep step) {
        boolean signed =
                proposals.of(step.application()).filter(Proposal::isSigned).isPresent();
        if (step.act() == ApplicationAct.APPROVE) {
            if (!signed && !isOwnSystem(actors.current()) && isWanted(step.application())) {
                throw Refusal.notNow("cosigning.second-wanted", step.application());
            }
        } else if (!signed) {
            forget(step.application());
        }
    }

    /** One official alone does not write anew what two have signed; revoked and opened again, it is proposed anew. */
    void replacing(@Observes CertificateReplacing event) {
        if (!isOwnSystem(actors.current()) && isWanted(event.application())) {
            throw Refusal.notNow("cosigning.not-replaced", event.application());
        }
    }

    private static boolean isOwnSystem(Actor actor) {
        return actor.person().equals(PartnerFacts.systemOf(actor.organisation()));
    }

    void questioned(@Observes ApplicationQuestioned event) {
        forget(event.application());
    }

    /** What was proposed or given back was about what it said before. */
    void answered(@Observes ApplicationAnswered event) {
        forget(event.application());
    }

    void decided(@Observes ApplicationDecided event) {
        forget(event.application());
    }

    void closed(@Observes ApplicationClosed event) {
        forget(event.application());
    }

    private void forget(String application) {
        proposals.of(application).ifPresent(proposals::remove);
    }
}
