package org.singlewindow.inspection;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Records;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Reference;
import org.singlewindow.shared.Refusal;

/** One look at goods that somebody wants to take before he decides. */
@Entity
@Table(name = "inspection")
class Inspection {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String reference;
    private String dossier;
    private String application;
    private String declaration;
    private String document;
    private String agency;
    private String office;
    private String owner;

    @Enumerated(EnumType.STRING)
    private InspectionKind kind;

    private String place;
    private String containers;
    private String items;
    private String note;

    @Enumerated(EnumType.STRING)
    private InspectionState state;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Column(name = "proposed_at")
    private @Nullable Instant proposedAt;

    private boolean agreed;
    private @Nullable String officer;
    private JsonObject result;

    @Column(name = "result_key")
    private @Nullable String resultKey;

    private int photos;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    /**
     * For whose decision it is.
     *
     * @param application empty where customs looks for the declaration
     * @param declaration empty where an agency looks for an application
     * @param owner the organisation whose goods they are
     */
    record Cause(
            String dossier, String application, String declaration, String document, String agency, String owner) {}

    @SuppressWarnings("NullAway")
    protected Inspection() {}

    Inspection(long id, Cause cause, Order order, Actor actor, Instant now) {
        this.id = id;
        this.reference = Reference.of("IN", Year.from(now.atZone(Kst.ZONE)), id);
        this.dossier = cause.dossier();
        this.application = cause.application();
        this.declaration = cause.declaration();
        this.document = cause.document();
        this.agency = cause.agency();
        this.owner = cause.owner();
        this.office = order.office();
        this.kind = order.kind();
        this.place = order.place();
        this.containers = String.join(" ", order.containers());
        this.items = order.items().stream().map(String::valueOf).collect(Collectors.joining(" "));
        this.note = order.note();
        this.state = InspectionState.WANTED;
        this.orderedBy = actor.person();
        this.orderedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.result = JsonValue.EMPTY_JSON_OBJECT;
    }

    private void apply(InspectionAct act) {
        refuseUnlessPossible(act);
        state = act.to();
        proposedAt = null;
        agreed = false;
    }

    void refuseUnlessPossible(InspectionAct act) {
        if (!act.isPossibleIn(state)) {
            throw Refusal.notNow("inspection.not-now", reference);
        }
    }

    void book(Instant at) {
        apply(InspectionAct.BOOK);
        startsAt = at;
        officer = null;
    }

    void giveBack() {
        apply(InspectionAct.GIVE_BACK);
        startsAt = null;
        officer = null;
    }

    void propose(Instant at) {
        apply(InspectionAct.PROPOSE);
        proposedAt = at;
    }

    /** The office that looks can come at the time that was proposed. */
    void agree() {
        if (proposedAt == null || state != InspectionState.WANTED) {
            throw Refusal.notNow("inspection.nothing-proposed", reference);
        }
        agreed = true;
    }

    void assign(String person) {
        refuseUnlessPossible(InspectionAct.ASSIGN);
        officer = person;
    }

    /**
     * Writes down what was found.
     *
     * @param key of the request by which it came, so that the same one counts once
     */
    void report(Finding finding, String key, int withPhotos, Instant now) {
        apply(InspectionAct.REPORT);
        result = Records.write(finding);
        resultKey = key;
        photos = withPhotos;
        endedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void callOff(Instant now) {
        apply(InspectionAct.CALL_OFF);
        startsAt = null;
        officer = null;
        endedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether both can be done in one visit: the same case, a container in common, and no two places. */
    boolean meets(Inspection other) {
        return dossier.equals(other.dossier)
                && kind.isVisit()
                && other.kind.isVisit()
                && (place.equals(other.place) || place.isEmpty() || other.place.isEmpty())
                && (containers.isEmpty()
                        || other.containers.isEmpty()
                        || !Collections.disjoint(words(containers), words(other.containers)));
    }

    private static Set<String> words(String joined) {
        return joined.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(joined.split(" ")));
    }

    /** The calendar of the office that looks. */
    String calendar() {
        return agency + "/" + office;
    }

    boolean isOpenVisit() {
        return state.isOpen() && kind.isVisit();
    }

    boolean isKnownAs(String key) {
        return key.equals(resultKey);
    }

    InspectionView view() {
        return new InspectionView(
                reference,
                dossier,
                application,
                declaration,
                document,
                agency,
                office,
                owner,
                new Order(
                        kind,
                        office,
                        place,
                        List.copyOf(words(containers)),
                        words(items).stream().map(Integer::valueOf).sorted().toList(),
                        note),
                state,
                orderedAt,
                startsAt,
                proposedAt,
                agreed,
                officer,
                state == InspectionState.DONE ? Records.read(Finding.class, result) : null,
                photos,
                endedAt);
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    String dossier() {
        return dossier;
    }

    String application() {
        return application;
    }

    String declaration() {
        return declaration;
    }

    String document() {
        return document;
    }

    String agency() {
        return agency;
    }

    String office() {
        return office;
    }

    String owner() {
        return owner;
    }

    InspectionKind kind() {
        return kind;
    }

    String place() {
        return place;
    }

    InspectionState state() {
        return state;
    }

    @Nullable
    Instant startsAt() {
        return startsAt;
    }

    @Nullable
    Instant proposedAt() {
        return proposedAt;
    }

    boolean isAgreed() {
        return agreed;
    }

    int photos() {
        return photos;
    }
}
