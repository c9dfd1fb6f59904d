package org.singlewindow.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.CatalogueChange;
import org.singlewindow.definitions.CatalogueChangeFacts;
import org.singlewindow.definitions.CatalogueChanged;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.CatalogueProblem;
import org.singlewindow.definitions.ChangeLog;
import org.singlewindow.form.DefinitionCheck;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.RefusedAttempts;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;
import org.singlewindow.timeline.TimelineEntryFacts;

/**
 * An administrator changes the catalogue: writes a draft, has it checked, puts it in force from a day on, takes it back
 * before that day. Each step, and each that was refused, is recorded.
 */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class Cataloguing {
    /** The chain in which all changes of the catalogue stand. */
    static final String CHAIN = "CATALOGUE";

    private static final String SAVE = "catalogue.save";
    private static final String PUT_IN_FORCE = "catalogue.put-in-force";
    private static final String WITHDRAW = "catalogue.withdraw";

    @Inject
    private CatalogueReading reading;

    @Inject
    private ChangeLog changes;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Checking checking;

    @Inject
    private AgencyAdmission admission;

    @Inject
    private Event<CatalogueChanged> changed;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private RefusedAttempts refusedAttempts;

    @Inject
    private Clock clock;

    /** All entries of that kind. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<CatalogueLine> list(CatalogueKind kind) {
        return reading.list(kind);
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

    /** What was done to the catalogue, the latest first. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<TimelineEntryFacts> history(int most) {
        List<TimelineEntryFacts> entries = new ArrayList<>(timeline.of(CHAIN));
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
            throw refused(SAVE, Refusal.tooLarge("catalogue.too-large", Limits.CATALOGUE_BYTES.value()));
        }
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            throw refused(SAVE, Refusal.notValid("catalogue.no-text"));
        }
        Actor actor = actors.current();
        changes.lock();
        CatalogueFile file = reading.open(kind, code);
        if (file.revision() != revision) {
            throw refused(SAVE, Refusal.changedMeanwhile("catalogue.changed-elsewhere", code));
        }
        if (revision == 0) {
            changes.draft(kind, code, file.version(), text, actor.person(), clock.instant());
        } else {
            changes.write(draft(kind, code), revision, text, actor.person(), clock.instant());
        }
        record(SAVE, kind, code, file.version(), text, null);
    }

    /** Everything that is wrong with a text, saved or not. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<CatalogueProblem> check(CatalogueKind kind, String code, String text) {
        refuseUnlessCode(kind, code);
        return checking.problems(
                catalogue.fresh(), kind, code, reading.open(kind, code).version(), text);
    }

    /** The same for a definition, with the form as a trader will see it. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public DefinitionCheck.Outcome preview(String code, String text) {
        refuseUnlessCode(CatalogueKind.DOCUMENT, code);
        int version = reading.open(CatalogueKind.DOCUMENT, code).version();
        return checking.definition(catalogue.fresh(), code, version, text);
    }

    /**
     * Puts a draft in force. Versions that were in force before stay as they are; this one follows them.
     *
     * @param revision of the draft that was checked
     * @param from today or later
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void putInForce(CatalogueKind kind, String code, int revision, LocalDate from) {
        refuseUnlessCode(kind, code);
        Actor actor = actors.current();
        changes.lock();
        CatalogueChangeFacts draft = draft(kind, code);
        if (draft.revision() != revision) {
            throw refused(PUT_IN_FORCE, Refusal.changedMeanwhile("catalogue.changed-elsewhere", code));
        }
        if (from.isBefore(catalogue.today())) {
            throw refused(PUT_IN_FORCE, Refusal.notValid("catalogue.day-has-passed", from));
        }
        CatalogueEdition edition = catalogue.fresh();
        String text = checking.stamped(draft, from);
        refuseIfWrong(checking.problems(edition, kind, code, draft.version(), text));
        CatalogueItem item = Catalogue.item(draft, text, from);
        refuseIfWrong(Consistency.broken(edition, edition.with(item), catalogue.today()));
        if (kind == CatalogueKind.ORGANISATION) {
            admission.admit(item).ifPresent(refusal -> {
                throw refused(PUT_IN_FORCE, refusal);
            });
        }
        changes.putInForce(draft, text, from, actor.person(), clock.instant());
        record(PUT_IN_FORCE, kind, code, draft.version(), text, from);
        changes.moveStamp();
        changed.fire(new CatalogueChanged(kind, code));
    }

    private void refuseIfWrong(List<CatalogueProblem> problems) {
        if (!problems.isEmpty()) {
            throw refused(PUT_IN_FORCE, new WrongCatalogueText(problems));
        }
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
        if (!Consistency.broken(edition, without, catalogue.today()).isEmpty()) {
            throw refused(WITHDRAW, Refusal.notNow("catalogue.still-needed", code, version));
        }
        try {
            changes.withdraw(change, catalogue.today(), actors.current().person(), clock.instant());
        } catch (Refusal refusal) {
            throw refused(WITHDRAW, refusal);
        }
        record(WITHDRAW, kind, code, version, change.text(), change.effectiveFrom());
        changes.moveStamp();
        changed.fire(new CatalogueChanged(kind, code));
    }

    private CatalogueChangeFacts draft(CatalogueKind kind, String code) {
        return changes.of(kind).stream()
                .filter(change -> change.code().equals(code) && change.state() == CatalogueChange.State.DRAFT)
                .findFirst()
                .orElseThrow(() -> refused(PUT_IN_FORCE, Refusal.notNow("catalogue.no-draft", code)));
    }

    private static void refuseUnlessCode(CatalogueKind kind, String code) {
        boolean shaped = switch (kind) {
            case ORGANISATION -> code.matches("[A-Z][A-Z0-9]{1,19}");
            case DOCUMENT -> code.matches("[A-Z][A-Z0-9]{1,7}");
            case RULES -> code.matches("[a-z][a-z0-9-]{1,35}");
        };
        if (!shaped) {
            throw Refusal.notValid("catalogue.not-a-code-" + kind.name().toLowerCase(Locale.ROOT), code);
        }
    }

    private void record(
            String act, CatalogueKind kind, String code, int version, String text, @Nullable LocalDate from) {
        JsonObject details = Json.createObjectBuilder()
                .add("kind", kind.name())
                .add("version", Integer.toString(version))
                .add("from", from == null ? "" : from.toString())
                .add("sha256", digest(text))
                .build();
        timeline.recordOrBegin(CHAIN, actors.current(), new Step(act, code, details));
    }

    private static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private Refusal refused(String act, Refusal refusal) {
        if (refusal.noteFirst()) {
            refusedAttempts.note(actors.current().person(), act, refusal.code());
        }
        return refusal;
    }
}
