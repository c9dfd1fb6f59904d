package org.singlewindow.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.ReadValues;
import org.singlewindow.form.Reading;
import org.singlewindow.form.Violation;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Reach;
import org.singlewindow.party.Representation;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Numbers;
import org.singlewindow.sealing.Sealing;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * A trader or broker writes a dossier, task by task, in as many tabs as they like. What does not fit its type is kept all
 * the same: only lodging insists.
 */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Drafting {
    private static final int TITLE_LENGTH = 200;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Attachments attachments;

    @Inject
    private DossierWords words;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Access access;

    @Inject
    private Representation representation;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Definitions definitions;

    @Inject
    private Reading reading;

    @Inject
    private Sealing sealing;

    @Inject
    private Numbers numbers;

    @Inject
    private Clock clock;

    /** Opens a new dossier for an organisation that the caller may act for, and returns its reference. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public String create(String owner, Direction direction, String title) {
        return create(owner, direction, title, JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_OBJECT);
    }

    /** The same, with everything that is known from the start. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public String create(String owner, Direction direction, String title, JsonObject consignment, JsonObject answers) {
        return create(owner, direction, title, reading.dossier(direction, consignment, answers));
    }

    /** The same with values that were read already. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public String create(String owner, Direction direction, String title, ReadValues values) {
        if (dossiers.countDrafts(actors.current().organisation(), Limits.DRAFTS.intValue()) >= Limits.DRAFTS.value()) {
            throw Refusal.notNow("dossier.too-many-drafts", Limits.DRAFTS.value());
        }
        return createToLodge(owner, direction, title, values);
    }

    /** The same, for a dossier that is lodged in the same transaction and never lies open. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public String createToLodge(
            String owner, Direction direction, String title, JsonObject consignment, JsonObject answers) {
        return createToLodge(owner, direction, title, reading.dossier(direction, consignment, answers));
    }

    /** The same with values that were read already. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public String createToLodge(String owner, Direction direction, String title, ReadValues values) {
        JsonObject consignment = values.consignment();
        JsonObject answers = values.answers();
        Actor actor = actors.current();
        if (!representation.mayActFor(actor, owner)) {
            throw Refusal.notAllowed("dossier.no-mandate", owner);
        }
        refuseUnlessCovered(actor, owner, answers);
        Instant now = clock.instant();
        Dossier dossier = new Dossier(numbers.next(Dossier.class), owner, actor, direction, readTitle(title), now);
        fill(dossier, consignment, answers, now);
        dossiers.add(dossier);
        words.add(dossier);
        timeline.begin(dossier.reference(), actor, Step.of("dossier.create", dossier.reference()));
        return dossier.reference();
    }

    /** Goods come before the answers about them: other goods take theirs away. */
    private void fill(Dossier dossier, JsonObject consignment, JsonObject answers, Instant now) {
        consignment.forEach((section, value) -> dossier.put(section, orderly(section, value), now));
        answers.forEach((document, value) -> answer(dossier, document, value.asJsonObject(), now));
        refuseUnlessKeepable(dossier.consignment());
        refuseUnlessKeepable(dossier.answers());
    }

    /** Remembers as well to which version of the document it is an answer. */
    private void answer(Dossier dossier, String document, JsonObject value, Instant now) {
        dossier.answer(document, value, now);
        definitions
                .find(document, today())
                .ifPresent(definition -> dossier.answeredUnder(document, definition.version()));
    }

    /** Nobody answers a document for which there is no mandate. */
    private void refuseUnlessCovered(Actor actor, String owner, JsonObject answers) {
        Reach reach = representation.reach(actor);
        List<String> outside = answers.keySet().stream()
                .filter(document -> !reach.covers(owner, document))
                .filter(document -> definitions.find(document, today()).isPresent())
                .toList();
        if (!outside.isEmpty()) {
            throw Refusal.notAllowed("lodgement.no-mandate-for", String.join(", ", outside));
        }
    }

    /** The dossier with everything typed so far. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public DossierView open(String reference) {
        Share share = access.withConsignment(reference);
        return share.view(attachments.of(share.dossier().id())).readable();
    }

    /** Dossiers of everyone the caller acts for, last changed first. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Page<DossierView> mine(Dossier.State state, Cut cut) {
        return found(DossierQuery.all(state), cut);
    }

    /** Those of them that the caller looks for. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Page<DossierView> found(DossierQuery query, Cut cut) {
        Page<Share> page = access.shares(query, cut);
        return page.showing(
                page.rows().stream().map(share -> share.view(List.of())).toList());
    }

    /**
     * Saves one section of the consignment, and with it what follows from it in others (see {@link Derived}).
     *
     * @param before the section as the caller read it: if someone saved it since, nothing is overwritten
     * @param typed what is to be there now, as it was typed
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void saveSection(String reference, String section, JsonValue before, JsonValue typed) {
        Dossier dossier = access.toChange(reference);
        refuseUnlessSection(dossier, section);
        JsonValue after = reading.section(dossier.direction(), section, typed);
        DossierView view = DossierView.of(dossier, List.of());
        refuseIfChanged(view.section(section), before);
        if (after instanceof JsonArray lines && section.equals(Dossier.ITEMS)) {
            dossier.move(lines);
        }
        JsonObject once = dossier.consignment();
        dossier.put(section, orderly(section, after), clock.instant());
        JsonObject now = dossier.consignment();
        Derived.from(codeLists::usual, dossier.direction(), once, now).forEach((name, value) -> {
            if (!value.equals(now.get(name))) {
                dossier.put(name, value, clock.instant());
            }
        });
        refuseUnlessKeepable(dossier.consignment());
        words.put(dossier);
    }

    /** Saves the answers for one document, or to the requirement questions; {@code before} as in saveSection. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void saveAnswers(String reference, String document, JsonObject before, JsonObject typed) {
        Dossier dossier = access.toChange(reference);
        if (!document.equals(Dossier.REQUIREMENT_ANSWERS)) {
            access.refuseUnlessCovered(dossier, document);
            refuseUnlessDocument(dossier, document);
        }
        refuseIfChanged(dossier.answersFor(document), before);
        answer(dossier, document, reading.answers(document, typed), clock.instant());
        refuseUnlessKeepable(dossier.answers());
    }

    private void refuseUnlessSection(Dossier dossier, String section) {
        if (definitions.consignment(dossier.direction()).stream()
                .noneMatch(known -> known.id().equals(section))) {
            throw Refusal.notFound("dossier.not-found", dossier.reference());
        }
    }

    /** Answers are kept for documents that there are, or were when they were answered, and under no other name. */
    private void refuseUnlessDocument(Dossier dossier, String document) {
        if (definitions.find(document, today()).isEmpty()
                && !dossier.answeredUnder().containsKey(document)) {
            throw Refusal.notFound("dossier.not-found", dossier.reference());
        }
    }

    /**
     * Replaces all of a draft but its papers by what was sent; what is not sent is empty from then on.
     *
     * @param seen when it was last changed, as the caller read it; null where that is not to be looked at
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void replace(
            String reference, Direction direction, String title, ReadValues values, @Nullable Instant seen) {
        Dossier dossier = access.toChange(reference);
        if (dossier.state() != Dossier.State.DRAFT) {
            throw Refusal.notNow("dossier.already-lodged", reference);
        }
        if (seen != null && !seen.equals(dossier.updatedAt())) {
            throw Refusal.changedMeanwhile("dossier.changed-elsewhere");
        }
        if (direction != dossier.direction()) {
            throw Refusal.notValid(
                    "dossier.other-direction", dossier.direction().name());
        }
        refuseUnlessCovered(actors.current(), dossier.owner(), values.answers());
        Instant now = clock.instant();
        JsonObjectBuilder consignment = Json.createObjectBuilder();
        definitions
                .consignment(direction)
                .forEach(section -> consignment.add(
                        section.id(),
                        section.id().equals(Dossier.ITEMS) ? JsonValue.EMPTY_JSON_ARRAY : JsonValue.EMPTY_JSON_OBJECT));
        values.consignment().forEach(consignment::add);
        JsonObjectBuilder answers = Json.createObjectBuilder();
        dossier.answers().keySet().forEach(document -> answers.add(document, JsonValue.EMPTY_JSON_OBJECT));
        values.answers().forEach(answers::add);
        fill(dossier, consignment.build(), answers.build(), now);
        dossier.rename(readTitle(title), now);
        words.rename(dossier);
        words.put(dossier);
    }

    /** Gives the dossier another title. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void rename(String reference, String title) {
        Dossier dossier = access.toChange(reference);
        dossier.rename(readTitle(title), clock.instant());
        words.rename(dossier);
    }

    /**
     * A new draft for the next consignment of the same kind: with everything but what is new in each (see {@link
     * org.singlewindow.form.Field#changes}) and the attachments. Answers to a document that is no longer in force stay behind.
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public String copy(String reference) {
        Share share = access.withConsignment(reference);
        DossierFacts original = share.dossier();
        JsonObjectBuilder answers = Json.createObjectBuilder();
        share.view(List.of()).answers().forEach((document, given) -> {
            if (document.equals(Dossier.REQUIREMENT_ANSWERS)) {
                answers.add(document, SameGoods.forTheNext(given.asJsonObject()));
            } else {
                definitions
                        .find(document, today())
                        .ifPresent(definition ->
                                answers.add(document, Repetition.answers(definition, given.asJsonObject())));
            }
        });
        return create(
                original.owner(),
                original.direction(),
                copyName(original.title()),
                Repetition.consignment(definitions.consignment(original.direction()), original.consignment()),
                answers.build());
    }

    private String copyName(String title) {
        CopyName name = CopyName.of(title, TITLE_LENGTH);
        return name.besides(
                dossiers.draftTitles(actors.current().organisation(), name.bare(), Limits.DRAFTS.intValue()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }

    private static void refuseIfChanged(JsonValue now, JsonValue before) {
        if (!now.equals(before)) {
            throw Refusal.notNow("dossier.changed-elsewhere");
        }
    }

    private void refuseUnlessKeepable(JsonObject value) {
        if (value.toString().length() > Limits.DOSSIER_CHARACTERS.value()) {
            throw Refusal.tooLarge("dossier.too-long", Limits.DOSSIER_CHARACTERS.value());
        }
        sealing.refuseUnlessPossible(value);
    }

    private static JsonValue orderly(String section, JsonValue value) {
        return section.equals(Dossier.ITEMS) ? numbered(value) : value;
    }

    private static JsonValue numbered(JsonValue items) {
        if (items.asJsonArray().size() > Limits.ITEMS.value()) {
            throw Refusal.tooLarge("dossier.too-many-items", Limits.ITEMS.value());
        }
        return GoodsNumbers.inOrder(items.asJsonArray());
    }

    private static String readTitle(String written) {
        String title = Written.line(written);
        if (!Written.isFit(title)) {
            throw new InvalidForm(List.of(new Violation("/title", "reference.bad-character")));
        }
        if (ResidentNumber.isIn(title)) {
            throw new InvalidForm(List.of(new Violation("/title", "privacy.resident-number")));
        }
        int length = Written.length(title);
        if (length > TITLE_LENGTH) {
            throw new InvalidForm(List.of(new Violation("/title", "reference.text-too-long", TITLE_LENGTH, length)));
        }
        return title;
    }
}
