package org.singlewindow.application;

import jakarta.json.JsonObject;
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
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Reference;
import org.singlewindow.shared.Refusal;

/** One requirement verification application: one document of one consignment, to one agency. */
@Entity
@Table(name = "application")
public non-sealed class Application implements ApplicationFacts {
    /** By whom what pages offer is done. */
    private static final Set<ApplicationAct.By> OFFERED =
            EnumSet.of(ApplicationAct.By.AGENCY, ApplicationAct.By.HOLDER, ApplicationAct.By.APPLICANT);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String reference;

    @Column(name = "dossier_id")
    private long dossierId;

    @Column(name = "dossier_reference")
    private String dossierReference;

    private String document;

    @Column(name = "definition_version")
    private int definitionVersion;

    private String agency;
    private String applicant;

    @Column(name = "filed_by")
    private String filedBy;

    private String goods;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private JsonObject content;
    private int revision;
    private int attempt;
    private @Nullable String holder;

    @Column(name = "holder_name")
    private @Nullable String holderName;

    @Column(name = "lodged_at")
    private Instant lodgedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "stopped_at")
    private @Nullable Instant stoppedAt;

    @Column(name = "resumed_at")
    private @Nullable Instant resumedAt;

    @Column(name = "paused_days")
    private int pausedDays;

    private @Nullable String question;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "reason_code")
    private @Nullable String reasonCode;

    @Column(name = "reason_text")
    private @Nullable String reasonText;

    @Column(name = "certificate_number")
    private @Nullable String certificateNumber;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Version
    private long version;

    /**
     * What is lodged.
     *
     * @param attempt 1, and one more each time that the same document is applied for again in the same case
     * @param goods the consignment in a few words, for lists
     * @param items the goods items that the document covers
     */
    public record Lodged(
            long dossierId,
            String dossierReference,
            String document,
            int attempt,
            int definitionVersion,
            String agency,
            String applicant,
            String filedBy,
            String goods,
            List<Item> items,
            LocalDate dueOn) {
        public Lodged {
            items = List.copyOf(items);
        }
    }

    /**
     * A goods item that the document covers.
     *
     * @param sequence its number in the declaration
     * @param hs its goods code, as it was declared
     */
    public record Item(int sequence, String hs, String description) {}

    @SuppressWarnings("NullAway")
    protected Application() {}

    /** Called by that number from birth. */
    Application(long number, Lodged lodged, JsonObject content, Instant now) {
        this.id = number;
        this.reference = referenceOf(number, lodged, now);
        this.dossierId = lodged.dossierId();
        this.dossierReference = lodged.dossierReference();
        this.document = lodged.document();
        this.definitionVersion = lodged.definitionVersion();
        this.agency = lodged.agency();
        this.applicant = lodged.applicant();
        this.filedBy = lodged.filedBy();
        this.goods = lodged.goods();
        this.state = ApplicationState.LODGED;
        this.content = content;
        this.revision = 1;
        this.attempt = lodged.attempt();
        this.lodgedAt = now;
        this.dueOn = lodged.dueOn();
    }

    static String referenceOf(long number, Lodged lodged, Instant now) {
        return Reference.of(lodged.document(), Year.from(now.atZone(Kst.ZONE)), number);
    }

    /**
     * Does what the act says, if this actor may do it now. Whether a trader represents the applicant, the use case has
     * asked before.
     */
    void apply(ApplicationAct act, Actor actor, Instant now) {
        refuseUnlessAllowed(act, actor);
        state = act.to(state);
        switch (act) {
            case CLAIM -> assigned(actor);
            case HAND_BACK -> {
                holder = null;
                holderName = null;
            }
            case APPROVE, REFUSE, WITHDRAW, CLOSE -> decidedAt = now;
            case ASK -> stoppedAt = now;
            case ANSWER -> question = null;
            case DELIVER, ASSIGN -> {
                // The state says it all, or assigned.
            }
        }
    }

    private void refuseUnlessAllowed(ApplicationAct act, Actor actor) {
        if (!act.isPossibleIn(state)) {
            throw notPossible(act, actor);
        }
        if (!may(act, actor)) {
            throw holder == null || isHeldBy(actor)
                    ? Refusal.notTheirs("application.not-allowed", reference)
                    : Refusal.notTheirs("application.held-by-other", Objects.requireNonNullElse(holderName, ""));
        }
    }

    private Refusal notPossible(ApplicationAct act, Actor actor) {
        if (state.isFinal()) {
            return Refusal.notNow("application.already-decided", reference);
        }
        if (act == ApplicationAct.CLAIM && holder != null && !isHeldBy(actor)) {
            return Refusal.notTheirs("application.held-by-other", Objects.requireNonNullElse(holderName, ""));
        }
        return Refusal.notNow("application.not-now", reference);
    }

    /** What this actor may do now; pages draw their buttons from it. */
    public Set<ApplicationAct> actsFor(Actor actor) {
        Set<ApplicationAct> acts = EnumSet.noneOf(ApplicationAct.class);
        for (ApplicationAct act : ApplicationAct.values()) {
            if (OFFERED.contains(act.by()) && may(act, actor) && act.isPossibleIn(state)) {
                acts.add(act);
            }
        }
        return acts;
    }

    private boolean may(ApplicationAct act, Actor actor) {
        return switch (act.by()) {
            case WINDOW -> actor.is(Actor.Role.SYSTEM);
            case AGENCY -> isAddressedTo(actor) && (holder == null || isHeldBy(actor));
            case TEAM -> isAddressedTo(actor) || actor.is(Actor.Role.SYSTEM);
            case HOLDER -> isAddressedTo(actor) && isHeldBy(actor);
            case APPLICANT -> actor.is(Actor.Role.TRADER) || actor.is(Actor.Role.BROKER);
        };
    }

    void assigned(Actor to) {
        holder = to.person();
        holderName = to.name();
    }

    void ask(String text) {
        question = text;
    }

    /** The processing period runs again: its end moves by the working days for which it stood still. */
    void runOn(Instant now, WorkingDays workingDays) {
        if (stoppedAt != null) {
            int days =
                    workingDays.between(LocalDate.ofInstant(stoppedAt, Kst.ZONE), LocalDate.ofInstant(now, Kst.ZONE));
            dueOn = workingDays.addTo(dueOn, days);
            pausedDays += days;
            stoppedAt = null;
            resumedAt = now;
        }
    }

    /** What has made it unnecessary: the number of an approval from elsewhere. */
    void closed(String approval) {
        reasonText = approval;
    }

    void revise(JsonObject newContent) {
        content = newContent;
        revision++;
    }

    void refused(String code, String text) {
        reasonCode = code;
        reasonText = text;
    }

    void approved(String certificate, @Nullable String conditions, @Nullable LocalDate lastDay) {
        certificateNumber = certificate;
        reasonText = conditions;
        validUntil = lastDay;
    }

    boolean isAddressedTo(Actor actor) {
        return actor.is(Actor.Role.OFFICIAL) && agency.equals(actor.organisation());
    }

    private boolean isHeldBy(Actor actor) {
        return actor.person().equals(holder);
    }

    public long id() {
        return id;
    }

    @Override
    public String reference() {
        return reference;
    }

    public long dossierId() {
        return dossierId;
    }

    @Override
    public String dossierReference() {
        return dossierReference;
    }

    @Override
    public String document() {
        return document;
    }

    @Override
    public int definitionVersion() {
        return definitionVersion;
    }

    @Override
    public String agency() {
        return agency;
    }

    @Override
    public String applicant() {
        return applicant;
    }

    @Override
    public String filedBy() {
        return filedBy;
    }

    @Override
    public String goods() {
        return goods;
    }

    @Override
    public ApplicationState state() {
        return state;
    }

    @Override
    public JsonObject content() {
        return content;
    }

    /** 1 for the first application for the document in this case; one more each time that it is applied for again. */
    public int attempt() {
        return attempt;
    }

    /** 1 as lodged; one more with every answer. */
    public int revision() {
        return revision;
    }

    @Override
    public @Nullable String holder() {
        return holder;
    }

    public @Nullable String holderName() {
        return holderName;
    }

    public Instant lodgedAt() {
        return lodgedAt;
    }

    @Override
    public LocalDate dueOn() {
        return dueOn;
    }

    /** How often and how long the processing period stood still. */
    public Pause pause() {
        return new Pause(stoppedAt, resumedAt, pausedDays);
    }

    public @Nullable String question() {
        return question;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String reasonCode() {
        return reasonCode;
    }

    public @Nullable String reasonText() {
        return reasonText;
    }

    public @Nullable String certificateNumber() {
        return certificateNumber;
    }

    /** The last day of an approval; null for a single consignment. */
    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    public long version() {
        return version;
    }
}
