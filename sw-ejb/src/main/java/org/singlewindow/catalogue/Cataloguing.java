package org.singlewindow.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.CatalogueChangeFacts;
import org.singlewindow.definitions.CatalogueChanged;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.CatalogueProblem;
import org.singlewindow.definitions.ChangeLog;
import org.singlewindow.form.DefinitionCheck;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Timeline;
import org.singlewindow.timeline.TimelineEntryFacts;

/**
 * An administrator changes the catalogue: writes a draft, has it checked, proposes it for a day, takes it
 * back before that day. Each step, and each that was refused, is recorded.
 */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class Cataloguing {
    private static final String SAVE = "catalogue.save";
    private static final String PROPOSE = "catalogue.propose";
    private static final String WITHDRAW = "catalogue.withdraw";

    @Inject
    private CatalogueReading reading;

    @Inject
    private Differences differences;

    @Inject
    private ChangeLog changes;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Checking checking;

    @Inject
    private Readiness readiness;

    @Inject
    private CatalogueLog log;

    @Inject
    private Event<CatalogueChanged> changed;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** The entries of that kind that are looked for. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<CatalogueLine> list(CatalogueKind kind, CatalogueQuery query) {
        return reading.list(kind, query);
    }

    /** One entry, to work on. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public CatalogueFile open(CatalogueKind kind, String code) {
        refuseUnlessCode(kind, code);
        return reading.open(kind, code);
    }

    /** The text of one version. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public String text(CatalogueKind kind, String code, int version) {
        return reading.text(kind, code, version)
                .orElseThrow(() -> Refusal.notFound("catalogue.version-not-found", code, version));
    }

    /** What the draft or the proposal would change; nothing where there is none. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Optional<Difference> difference(CatalogueKind kind, String code) {
        refuseUnlessCode(kind, code);
        return differences.of(kind, code);
    }

    /** What was done to the catalogue, the latest first. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<TimelineEntryFacts> history(int most) {
        List<TimelineEntryFacts> entries = new ArrayList<>(timeline.of(CatalogueLog.CHAIN));
        Collections.reverse(entries);
        return entries.stream().limit(most).toList();
    }

    /**
     * Saves a draft, right or wrong: nothing that was typed is lost.
     *
     * @param revision of the draft that the writer read; 0 where there was none
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void save(CatalogueKind kind, String code, int revision, String text) {
        refuseUnlessCode(kind, code);
        if (text.getBytes(StandardCharsets.UTF_8).length > Limits.CATALOGUE_BYTES.value()) {
            throw log.refused(SAVE, Refusal.tooLarge("catalogue.too-large", Limits.CATALOGUE_BYTES.value()));
        }
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            throw log.refused(SAVE, Refusal.notValid("catalogue.no-text"));
        }
        Actor actor = actors.current();
        changes.lock();
        CatalogueFile file = reading.open(kind, code);
        if (file.revision() != revision) {
            throw log.refused(SAVE, Refusal.changedMeanwhile("catalogue.changed-elsewhere", code));
        }
        if (file.isProposed()) {
            throw log.refused(SAVE, Refusal.notNow("catalogue.waits", code));
        }
        if (revision == 0) {
            changes.draft(kind, code, file.version(), text, actor.person(), clock.instant());
        } else {
            changes.write(readiness.open(SAVE, kind, code, revision), revision, text, actor.person(), clock.instant());
        }
        log.record(SAVE, kind, code, file.version(), text, null, "");
    }

    /** Everything that is wrong with a text, saved or not. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<CatalogueProblem> check(CatalogueKind kind, String code, String text) {
        refuseUnlessCode(kind, code);
        return checking.problems(
                catalogue.fresh(), kind, code, reading.open(kind, code).version(), text, catalogue.today());
    }

    /** The same for a definition, with the form as a trader will see it. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public DefinitionCheck.Outcome preview(String code, String text) {
        refuseUnlessCode(CatalogueKind.DOCUMENT, code);
        int version = reading.open(CatalogueKind.DOCUMENT, code).version();
        return checking.definition(catalogue.fresh(), code, version, text, catalogue.today());
    }

    /**
     * Proposes a draft: it comes in force once another administrator has approved it.
     *
     * @param revision of the draft that was checked
     * @param from today or later
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void propose(CatalogueKind kind, String code, int revision, LocalDate from) {
        refuseUnlessCode(kind, code);
        changes.lock();
        CatalogueChangeFacts draft = readiness.open(PROPOSE, kind, code, revision);
        readiness.item(PROPOSE, catalogue.fresh(), draft, from);
        changes.propose(draft, from, actors.current().person(), clock.instant());
        log.record(PROPOSE, draft, draft.text(), from, "");
    }

    /** Takes back a draft, or a version whose day has not come. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void withdraw(CatalogueKind kind, String code, int version) {
        refuseUnlessCode(kind, code);
        changes.lock();
        CatalogueChangeFacts change = changes.of(kind).stream()
                .filter(candidate -> candidate.code().equals(code) && candidate.version() == version)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("catalogue.version-not-found", code, version));
        CatalogueEdition edition = catalogue.fresh();
        CatalogueEdition without = edition.without(kind, code, version);
        if (!readiness.broken(edition, without).isEmpty()) {
            throw log.refused(WITHDRAW, Refusal.notNow("catalogue.still-needed", code, version));
        }
        try {
            changes.withdraw(change, catalogue.today(), actors.current().person(), clock.instant());
        } catch (Refusal refusal) {
            throw log.refused(WITHDRAW, refusal);
        }
        log.record(WITHDRAW, change, change.text(), change.effectiveFrom(), "");
        changes.moveStamp();
        changed.fire(new CatalogueChanged(kind, code));
    }

    static void refuseUnlessCode(CatalogueKind kind, String code) {
        boolean shaped = switch (kind) {
            case ORGANISATION -> code.matches("[A-Z][A-Z0-9]{1,19}");
            case DOCUMENT -> code.matches("[A-Z][A-Z0-9]{1,7}");
            case RULES, QUESTION -> code.matches("[a-z][a-z0-9-]{1,35}");
        };
        if (!shaped) {
            throw Refusal.notValid("catalogue.not-a-code-" + kind.name().toLowerCase(Locale.ROOT), code);
        }
    }
}
