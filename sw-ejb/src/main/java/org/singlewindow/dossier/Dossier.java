package org.singlewindow.dossier;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Reference;
import org.singlewindow.shared.Refusal;

/**
 * The data of one consignment, entered once. Values are kept as they were typed, all of them text; the definition of the
 * form says how each is read.
 *
 * <p>Shape of the consignment: {@code {"shipment": {}, "importer": {}, "exporter": {}, "transport": {}, "items": [{}]}}.
 * Shape of the answers: {@code {"requirement": {"<question>": {"<item>": "<option>"}}, "<document>": {"<field>":
 * "<value>", "items": {"<item>": {"<field>": "<value>"}}}}}.
 */
@Entity
@Table(name = "dossier")
// Named, so that it is translated once: a lock mode given with the call has the query translated at every call.
@NamedQuery(
        name = Dossier.LOCKED,
        query = "select d from Dossier d where d.reference = :reference",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
public non-sealed class Dossier implements DossierFacts {
    static final String LOCKED = "Dossier.locked";
    static final String ITEMS = "items";
    /** Where the answers to the questions of the requirement rules stand. */
    public static final String REQUIREMENT_ANSWERS = "requirement";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String reference;
    private String owner;

    @Column(name = "filed_by")
    private String filedBy;

    @Column(name = "created_by")
    private String createdBy;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private String title;

    @Enumerated(EnumType.STRING)
    private State state;

    private JsonObject consignment;
    private JsonObject answers;
    private String lodged;

    /** Documents that are to be lodged once more. */
    private String again;

    /** Document to the version of its definition. */
    @Column(name = "answered_under")
    private JsonObject answeredUnder;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    /** Whether the dossier still belongs to its author alone. */
    public enum State {
        DRAFT,
        LODGED
    }

    @SuppressWarnings("NullAway")
    protected Dossier() {}

    Dossier(long number, String owner, Actor actor, Direction direction, String title, Instant now) {
        this.id = number;
        this.reference = Reference.of("SW", Year.from(now.atZone(Kst.ZONE)), number);
        this.owner = owner;
        this.filedBy = actor.organisation();
        this.createdBy = actor.person();
        this.direction = direction;
        this.title = title;
        this.state = State.DRAFT;
        this.consignment = JsonValue.EMPTY_JSON_OBJECT;
        this.answers = JsonValue.EMPTY_JSON_OBJECT;
        this.lodged = "";
        this.again = "";
        this.answeredUnder = JsonValue.EMPTY_JSON_OBJECT;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /**
     * Replaces one section of the consignment. What was answered about goods says nothing about other goods: where a line has
     * another code now, its answers to the rules are gone.
     */
    void put(String section, JsonValue value, Instant now) {
        refuseUnlessDraft();
        if (section.equals(ITEMS)) {
            JsonObject given = answersFor(REQUIREMENT_ANSWERS);
            JsonObject kept = SameGoods.answers(given, items(), value);
            answers = kept.equals(given) ? answers : with(answers, REQUIREMENT_ANSWERS, kept);
        }
        consignment = with(consignment, section, value);
        updatedAt = now;
    }

    /**
     * The goods lines are about to be replaced: those that stay move to where they stand among the new ones, and what was
     * answered about them goes with them.
     */
    void move(JsonArray typed) {
        refuseUnlessDraft();
        List<JsonObject> before = items();
        JsonArray moved = SameGoods.moved(before, typed);
        if (!before.equals(moved)) {
            answers = SameGoods.follow(answers, moved);
            consignment = with(consignment, ITEMS, GoodsNumbers.inOrder(moved));
        }
    }

    /** Replaces the answers for one document, or those to the requirement questions. */
    void answer(String document, JsonObject value, Instant now) {
        if (document.equals(REQUIREMENT_ANSWERS)) {
            refuseUnlessDraft();
        }
        if (standingDocuments().contains(document)) {
            throw Refusal.notNow("dossier.already-lodged", reference);
        }
        answers = with(answers, document, value);
        updatedAt = now;
    }

    /** Remembers which version of the document the answers were given to. */
    void answeredUnder(String document, int version) {
        answeredUnder = with(answeredUnder, document, Json.createValue(version));
    }

    void rename(String newTitle, Instant now) {
        title = newTitle;
        updatedAt = now;
    }

    /** From now on the consignment stands as it was signed, and so do the answers for these documents. */
    void lodge(List<String> documents, Instant now) {
        Set<String> all = new LinkedHashSet<>(lodgedDocuments());
        all.addAll(documents);
        lodged = String.join(",", all);
        List<String> left = new ArrayList<>(parts(again));
        left.removeAll(documents);
        again = String.join(",", left);
        state = State.LODGED;
        updatedAt = now;
    }

    /** Less is declared than was signed, and what follows from it is as it follows now. Lines keep their numbers. */
    void reduce(JsonArray items, Instant now) {
        consignment = Derived.from(direction, consignment, with(consignment, ITEMS, items));
        updatedAt = now;
    }

    /** The consignment says something else than was signed first: what was signed for it later. */
    void amend(JsonObject amended, Instant now) {
        consignment = amended;
        updatedAt = now;
    }

    /** What was lodged for this document came to nothing: it may be answered and lodged once more. */
    void again(String document, Instant now) {
        if (lodgedDocuments().contains(document) && !isAgain(document)) {
            List<String> all = new ArrayList<>(parts(again));
            all.add(document);
            again = String.join(",", all);
            updatedAt = now;
        }
    }

    private void refuseUnlessDraft() {
        if (state != State.DRAFT) {
            throw Refusal.notNow("dossier.already-lodged", reference);
        }
    }

    private static JsonObject with(JsonObject object, String name, JsonValue value) {
        return Json.createObjectBuilder(object).add(name, value).build();
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String reference() {
        return reference;
    }

    @Override
    public String owner() {
        return owner;
    }

    @Override
    public String filedBy() {
        return filedBy;
    }

    @Override
    public Direction direction() {
        return direction;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public JsonObject facts() {
        return Json.createObjectBuilder(consignment())
                .add(REQUIREMENT_ANSWERS, answersFor(REQUIREMENT_ANSWERS))
                .build();
    }

    @Override
    public JsonObject consignment() {
        return consignment;
    }

    @Override
    public JsonObject answers() {
        return answers;
    }

    @Override
    public JsonObject answersFor(String document) {
        return answers.containsKey(document) ? answers.getJsonObject(document) : JsonValue.EMPTY_JSON_OBJECT;
    }

    @Override
    public JsonObject answeredUnder() {
        return answeredUnder;
    }

    @Override
    public List<JsonObject> items() {
        JsonArray items = consignment.getJsonArray(ITEMS);
        return items == null ? List.of() : items.getValuesAs(JsonObject.class);
    }

    @Override
    public List<String> lodgedDocuments() {
        return parts(lodged);
    }

    @Override
    public boolean isAgain(String document) {
        return parts(again).contains(document);
    }

    @Override
    public List<String> standingDocuments() {
        return lodgedDocuments().stream().filter(document -> !isAgain(document)).toList();
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    @Override
    public Instant updatedAt() {
        return updatedAt;
    }

    @Override
    public long version() {
        return version;
    }
}
