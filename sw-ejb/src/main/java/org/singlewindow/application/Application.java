package org.singlewindow.application;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.form.Timing;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Reference;
import org.singlewindow.shared.Refusal;

/** One requirement verification application: one document of one consignment, to one agency. */
@Entity
@Table(name = "application")
public non-sealed class Application implements ApplicationFacts {
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

    @Embedded
    private Period period;

    private @Nullable String question;

    @Column(name = "asked_items")
    private @Nullable String askedItems;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "answer_by")
    private @Nullable LocalDate answerBy;

    @Column(name = "wakes_on")
    private @Nullable LocalDate wakesOn;

    @Column(name = "wanted_until")
    private @Nullable LocalDate wantedUntil;

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

    private @Nullable String barred;

    @Version
    private long version;

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
        this.period = new Period(lodged.waitsFor());
    }

    static String referenceOf(long number, Lodged lodged, Instant now) {
        return Reference.of(lodged.document(), Year.from(now.atZone(Kst.ZONE)), number);
    }

    /**
     * Does what the act says, if this actor may do it now. Whether a trader represents the applicant, the use case has
     * asked before.
     */
    void apply(ApplicationAct act, Actor actor, Instant now) {
        new Entitlement(this, actor).refuseUnlessAllowed(act);
        state = act.to(state);
        switch (act) {
            case CLAIM -> assigned(actor);
            case HAND_BACK -> free();
            case APPROVE, REFUSE, WITHDRAW, CLOSE, REVOKE -> decidedAt = now;
            case LAPSE -> {
                // No official has decided that.
                free();
                decidedAt = now;
            }
            case REOPEN -> undecided();
            case ASK -> askedAt = now;
            case ANSWER -> answered();
            case DELIVER, ASSIGN -> {
                // The state says it all, or assigned.
            }
        }
    }

    private void free() {
        holder = null;
        holderName = null;
    }

    private void undecided() {
        free();
        decidedAt = null;
        reasonCode = null;
        reasonText = null;
        certificateNumber = null;
        validUntil = null;
        answered();
    }

    /** Its days count from the beginning. */
    void anew(LocalDate from, Timing timing, WorkingDays workingDays) {
        period.anew();
        dueOn = timing.end(from, workingDays);
    }

    /** What this actor may do now; pages draw their buttons from it. */
    public Set<ApplicationAct> actsFor(Actor actor) {
        return new Entitlement(this, actor).acts();
    }

    void assigned(Actor to) {
        if (to.person().equals(barred)) {
            throw Refusal.notTheirs("application.decided-before", reference);
        }
        holder = to.person();
        holderName = to.name();
    }

    /** Whether somebody else is to decide, since somebody objected to what that one decided. */
    boolean isBarred(Actor actor) {
        return actor.person().equals(barred);
    }

    /** Somebody else is to decide than that person. */
    void bar(String person) {
        barred = person;
    }

    /** Why the certificate was taken back. */
    void revoked(String reason) {
        reasonText = reason;
    }

    private void answered() {
        question = null;
        askedItems = null;
        answerBy = null;
        wakesOn = null;
        wantedUntil = null;
    }

    /** The window looks at it next on the day that is named. */
    void ask(String text, Asked asked, LocalDate wakes) {
        question = text;
        askedItems = asked.isPlain() ? null : asked.json().toString();
        answerBy = asked.until();
        wakesOn = wakes;
    }

    /** The window looks at what was asked again on that day; never where it is null. */
    void wakes(@Nullable LocalDate day) {
        wakesOn = day;
    }

    /** The applicant would like to have time until then; null once that was answered. */
    void wants(@Nullable LocalDate until) {
        wantedUntil = until;
    }

    /** The applicant has time until then. */
    void extend(LocalDate until, LocalDate wakes) {
        answerBy = until;
        wakesOn = wakes;
        wantedUntil = null;
    }

    /** The days of the processing period count from that day. */
    void start(LocalDate from, Timing timing, WorkingDays workingDays) {
        if (period.start(from)) {
            dueOn = timing.end(from, workingDays);
        }
    }

    /** The processing period stands still; where it does already, for one reason more. */
    void stop(Timing.Stop why, Instant now) {
        period.stop(why, now);
    }

    /**
     * That is no reason any more. Where none is left, the processing period runs again: its end moves by its days for which
     * it stood still.
     */
    void goOn(Timing.Stop why, Instant now, Timing timing, WorkingDays workingDays) {
        dueOn = timing.moved(dueOn, period.goOn(why, now, timing, workingDays), workingDays);
    }

    /** What has made it unnecessary: the number of an approval from elsewhere. */
    void closed(String approval) {
        reasonText = approval;
    }

    void revise(JsonObject newContent) {
        content = newContent;
        revision++;
    }

    /** What the consignment says of it is another now: the goods in a few words, and until when it is to be decided. */
    void amended(String goodsNow, LocalDate dueNow) {
        goods = goodsNow;
        dueOn = dueNow;
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

    boolean isHeldBy(Actor actor) {
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
        return period.pause();
    }

    /** What must happen before the days of the processing period count; null where they count. */
    public Timing.@Nullable Start waitsFor() {
        return period.waitsFor();
    }

    /** What the agency wants, one by one, and until when. */
    public Asked asked() {
        return Asked.of(askedItems, answerBy);
    }

    public @Nullable Instant askedAt() {
        return askedAt;
    }

    /** The day on which the window looks at an unanswered question next. */
    @Nullable
    LocalDate wakesOn() {
        return wakesOn;
    }

    /** Until when the applicant would like to have time. */
    public @Nullable LocalDate wantedUntil() {
        return wantedUntil;
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
