package org.singlewindow.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.CatalogueChange;
import org.singlewindow.definitions.CatalogueChangeFacts;
import org.singlewindow.definitions.CatalogueChanged;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.ChangeLog;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** A second administrator looks at what another one proposed, and puts it in force or refuses it with a reason. */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class Approving {
    private static final String APPROVE = "catalogue.put-in-force";
    private static final String REFUSE = "catalogue.refuse";

    @Inject
    private ChangeLog changes;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Readiness readiness;

    @Inject
    private AgencyAdmission admission;

    @Inject
    private CatalogueLog log;

    @Inject
    private Event<CatalogueChanged> changed;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /** What waits for a second pair of eyes, the longest first. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<Proposal> waiting() {
        return Stream.of(CatalogueKind.values())
                .flatMap(kind -> changes.of(kind).stream())
                .filter(change -> change.state() == CatalogueChange.State.PROPOSED)
                .sorted(Comparator.comparing(CatalogueChangeFacts::proposedAt))
                .map(this::proposal)
                .toList();
    }

    private Proposal proposal(CatalogueChangeFacts change) {
        return new Proposal(
                change.kind(),
                change.code(),
                change.version(),
                change.effectiveFrom(),
                fourEyes.name(change.proposedBy()),
                change.proposedAt(),
                fourEyes.isOwn(change.proposedBy()));
    }

    /**
     * Puts in force what another administrator proposed. Versions that were in force before stay as they are; this one
     * follows them.
     *
     * @param revision of the proposal as it was looked at
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void approve(CatalogueKind kind, String code, int revision) {
        CatalogueChangeFacts proposed = others(APPROVE, kind, code, revision);
        var from = Objects.requireNonNull(proposed.effectiveFrom());
        CatalogueItem item = readiness.item(APPROVE, catalogue.fresh(), proposed, from);
        if (kind == CatalogueKind.ORGANISATION) {
            admission.admit(item).ifPresent(refusal -> {
                throw log.refused(APPROVE, refusal);
            });
        }
        changes.putInForce(proposed, item.text(), from, actors.current().person(), clock.instant());
        log.record(APPROVE, proposed, item.text(), from, "");
        changes.moveStamp();
        changed.fire(new CatalogueChanged(kind, code));
    }

    /** Gives the proposal back as a draft, and says why. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void refuse(CatalogueKind kind, String code, int revision, String reason) {
        String why = FourEyes.reason(reason);
        CatalogueChangeFacts proposed = others(REFUSE, kind, code, revision);
        changes.reopen(proposed);
        log.record(REFUSE, proposed, proposed.text(), null, why);
    }

    private CatalogueChangeFacts others(String act, CatalogueKind kind, String code, int revision) {
        Cataloguing.refuseUnlessCode(kind, code);
        changes.lock();
        CatalogueChangeFacts proposed = readiness.open(act, kind, code, revision);
        if (proposed.state() != CatalogueChange.State.PROPOSED) {
            throw log.refused(act, Refusal.notNow("catalogue.not-proposed", code));
        }
        fourEyes.another(act, proposed.proposedBy(), code);
        return proposed;
    }
}
