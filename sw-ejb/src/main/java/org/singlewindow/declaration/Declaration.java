package org.singlewindow.declaration;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Reference;
import org.singlewindow.shared.Refusal;

/** The import or export declaration of one consignment, and its way to release. */
@Entity
@Table(name = "declaration")
public non-sealed class Declaration implements DeclarationFacts {
    /** Stands for a day that nobody said, behind all others. */
    private static final LocalDate UNSAID = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String reference;

    @Column(name = "dossier_id")
    private long dossierId;

    @Column(name = "dossier_reference")
    private String dossierReference;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private String declarant;

    @Column(name = "filed_by")
    private String filedBy;

    private String goods;
    private String office;
    private String port;
    private LocalDate arrival;

    @Column(name = "bill_of_lading")
    private @Nullable String billOfLading;

    @Column(name = "cargo_number")
    private @Nullable String cargoNumber;

    @Column(name = "bill_key")
    private @Nullable String billKey;

    @Column(name = "cargo_key")
    private @Nullable String cargoKey;

    private @Nullable BigDecimal packages;
    private @Nullable BigDecimal weight;

    @Column(name = "cargo_packages")
    private @Nullable BigDecimal cargoPackages;

    @Column(name = "cargo_weight")
    private @Nullable BigDecimal cargoWeight;

    @Enumerated(EnumType.STRING)
    private DeclarationState state;

    @Column(name = "lodged_at")
    private Instant lodgedAt;

    @Column(name = "ready_at")
    private @Nullable Instant readyAt;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @Column(name = "released_by")
    private @Nullable String releasedBy;

    @Enumerated(EnumType.STRING)
    private Clearance clearance;

    @Column(name = "clearance_text")
    private @Nullable String clearanceText;

    @Enumerated(EnumType.STRING)
    private Demand.State inspection;

    @Column(name = "inspection_text")
    private @Nullable String inspectionText;

    @Enumerated(EnumType.STRING)
    private Demand.State papers;

    @Column(name = "papers_text")
    private @Nullable String papersText;

    /** For how many reasons of others it is held, besides what customs itself wants. */
    private int withheld;

    private int revision;

    @Version
    private long version;

    /**
     * What is declared; {@code goods} is the consignment in a few words, {@code office} the code of the office of customs at
     * which the goods are, {@code port} where they arrive or leave, both empty where none is known; {@code arrival} is the day
     * on which they arrive or are loaded, null where it is not known.
     */
    public record Lodged(
            long dossierId,
            String dossierReference,
            Direction direction,
            String declarant,
            String filedBy,
            String goods,
            String office,
            String port,
            @Nullable LocalDate arrival,
            Carriage carriage,
            Load load) {}

    @SuppressWarnings("NullAway")
    protected Declaration() {}

    /** Called by that number from birth. */
    Declaration(long number, Lodged lodged, Instant now) {
        this.id = number;
        this.reference = Reference.of(
                lodged.direction() == Direction.IMPORT ? "IM" : "EX", Year.from(now.atZone(Kst.ZONE)), number);
        this.dossierId = lodged.dossierId();
        this.dossierReference = lodged.dossierReference();
        this.direction = lodged.direction();
        this.declarant = lodged.declarant();
        this.filedBy = lodged.filedBy();
        says(lodged);
        this.state = DeclarationState.LODGED;
        this.clearance = Clearance.NONE;
        this.inspection = Demand.State.NONE;
        this.papers = Demand.State.NONE;
        this.lodgedAt = now;
    }

    /**
     * Moves to where demands, requirements and confirmations lead: HELD while customs wants something, BLOCKED while one
     * is refused, READY when all are met and confirmed (or none is needed).
     *
     * @return whether the state is another now
     */
    boolean follow(List<DeclarationRequirement> requirements, List<Confirmation> confirmations, Instant now) {
        if (state.isFinal()) {
            return false;
        }
        DeclarationState before = state;
        if (isHeld()) {
            state = DeclarationState.HELD;
        } else if (any(requirements, DeclarationRequirement.State.REFUSED)
                || any(requirements, DeclarationRequirement.State.PARTLY)
                || confirmations.stream().anyMatch(one -> one.state() == Confirmation.State.REFUSED)) {
            state = DeclarationState.BLOCKED;
        } else if (any(requirements, DeclarationRequirement.State.OPEN)
                || confirmations.stream().anyMatch(one -> one.state().holds())) {
            state = DeclarationState.LODGED;
        } else {
            state = DeclarationState.READY;
            readyAt = readyAt == null ? now : readyAt;
        }
        return state != before;
    }

    private boolean isHeld() {
        return inspection.holds() || papers.holds() || withheld > 0;
    }

    private static boolean any(List<DeclarationRequirement> requirements, DeclarationRequirement.State wanted) {
        return requirements.stream().anyMatch(requirement -> requirement.state() == wanted);
    }

    private void says(Lodged lodged) {
        goods = lodged.goods();
        office = lodged.office();
        port = lodged.port();
        arrival = Objects.requireNonNullElse(lodged.arrival(), UNSAID);
        billOfLading = lodged.carriage().billOfLading();
        cargoNumber = lodged.carriage().cargoNumber();
        billKey = lodged.carriage().billKey();
        cargoKey = lodged.carriage().cargoKey();
        packages = lodged.load().packages();
        weight = lodged.load().weight();
        cargoPackages = lodged.load().cargoPackages();
        cargoWeight = lodged.load().cargoWeight();
    }

    /**
     * It says something else now.
     *
     * @param again whether customs, which has looked at it before, looks at it again; until then it is held
     */
    void amend(Lodged amended, boolean again) {
        refuseIfFinal();
        says(amended);
        if (again && isLookedAt() && papers != Demand.State.OPEN) {
            papers = Demand.State.ANSWERED;
        }
        changed();
    }

    /** Whether customs has looked, or is about to look, at goods or papers. */
    boolean isLookedAt() {
        return inspection != Demand.State.NONE || papers != Demand.State.NONE;
    }

    /** One reason of others more or less to hold it. */
    void withhold(int reasons) {
        withheld = Math.max(0, withheld + reasons);
        changed();
    }

    /** Something that customs looks at is another now: whoever saw it before has to look again. */
    void changed() {
        revision++;
    }

    /**
     * Something is done to it, if this actor may do it now. Where it leads, {@link #follow} says afterwards.
     *
     * @param text in words; empty where there is nothing to say
     */
    void apply(Clearance.Act act, String text, Actor actor, Instant now) {
        refuseUnlessInTime(act);
        refuseUnlessAllowed(act, actor);
        changed();
        if (act == Clearance.Act.RELEASE) {
            release(actor, now);
            return;
        }
        clearance = Objects.requireNonNull(act.says());
        clearanceText = text.isEmpty() ? null : text;
        Demand demand = act.demand();
        if (demand != null) {
            demand(demand, act, clearanceText);
        }
        if (act == Clearance.Act.REFUSE) {
            state = DeclarationState.REFUSED;
        } else if (clearance == Clearance.CANCELLED) {
            state = DeclarationState.CANCELLED;
        }
    }

    /** What customs wants is told in its own words for as long as it wants it: handing in takes no words away. */
    private void demand(Demand demand, Clearance.Act act, @Nullable String text) {
        boolean isHandedIn = act == Clearance.Act.HAND_IN;
        if (demand == Demand.INSPECTION) {
            inspection = act.to();
            inspectionText = text;
        } else {
            papers = act.to();
            papersText = isHandedIn ? papersText : text;
        }
    }

    private void refuseUnlessInTime(Clearance.Act act) {
        if (!act.isAfterRelease()) {
            refuseIfFinal();
        } else if (state != DeclarationState.RELEASED) {
            throw Refusal.notNow("declaration.not-now", reference);
        }
    }

    @Override
    public void refuseIfFinal() {
        if (state == DeclarationState.RELEASED) {
            throw Refusal.notNow("declaration.already-released", reference);
        }
        if (state == DeclarationState.CANCELLED) {
            throw Refusal.notNow("declaration.already-cancelled", reference);
        }
        if (state == DeclarationState.REFUSED) {
            throw Refusal.notNow("declaration.already-refused", reference);
        }
    }

    private void refuseUnlessAllowed(Clearance.Act act, Actor actor) {
        boolean theirs = switch (act.by()) {
            case CUSTOMS -> actor.is(Actor.Role.CUSTOMS);
            case DECLARANT -> actor.is(Actor.Role.TRADER) || actor.is(Actor.Role.BROKER);
        };
        Demand demand = act.demand();
        if (!theirs || demand != null && !act.isPossibleIn(demand(demand))) {
            throw Refusal.notNow("declaration.not-now", reference);
        }
        if (act == Clearance.Act.WITHDRAW && inspection.holds()) {
            throw Refusal.notNow("declaration.inspection-first", reference);
        }
    }

    /** Customs lets the goods go. */
    private void release(Actor officer, Instant now) {
        switch (state) {
            case READY -> {
                state = DeclarationState.RELEASED;
                releasedAt = now;
                releasedBy = officer.person();
            }
            case LODGED -> throw Refusal.notNow("declaration.requirement-open", reference);
            case BLOCKED -> throw Refusal.notNow("declaration.requirement-refused", reference);
            case HELD -> throw Refusal.notNow(holding(), reference);
            case RELEASED, REFUSED, CANCELLED -> refuseIfFinal();
        }
    }

    private String holding() {
        if (inspection.holds()) {
            return "declaration.inspection-open";
        }
        return papers.holds() ? "declaration.papers-open" : "declaration.withheld";
    }

    /** What customs can do now; pages draw their buttons from it. */
    Set<Clearance.Act> actsOfCustoms() {
        Set<Clearance.Act> acts = EnumSet.noneOf(Clearance.Act.class);
        for (Clearance.Act act : Clearance.Act.values()) {
            Demand demand = act.demand();
            boolean possible =
                    act == Clearance.Act.RELEASE ? isReleasable() : demand == null || act.isPossibleIn(demand(demand));
            boolean inTime = act.isAfterRelease() ? state == DeclarationState.RELEASED : !state.isFinal();
            if (act.by() == Clearance.Act.By.CUSTOMS && possible && inTime) {
                acts.add(act);
            }
        }
        return acts;
    }

    @Override
    public Demand.State demand(Demand demand) {
        return demand == Demand.INSPECTION ? inspection : papers;
    }

    /** What customs said about a demand. */
    @Nullable
    String demandText(Demand demand) {
        return demand == Demand.INSPECTION ? inspectionText : papersText;
    }

    @Override
    public int revision() {
        return revision;
    }

    @Override
    public Clearance clearance() {
        return clearance;
    }

    @Override
    public @Nullable String clearanceText() {
        return clearanceText;
    }

    @Override
    public boolean isReleasable() {
        return state == DeclarationState.READY;
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
    public long dossierId() {
        return dossierId;
    }

    @Override
    public String dossierReference() {
        return dossierReference;
    }

    @Override
    public Direction direction() {
        return direction;
    }

    @Override
    public String declarant() {
        return declarant;
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
    public String office() {
        return office;
    }

    @Override
    public String port() {
        return port;
    }

    @Override
    public @Nullable LocalDate arrival() {
        return arrival.equals(UNSAID) ? null : arrival;
    }

    /** The day by which it stands in lists: what has none comes last. */
    LocalDate arrivalInOrder() {
        return arrival;
    }

    @Override
    public Carriage carriage() {
        return new Carriage(billOfLading, cargoNumber);
    }

    @Override
    public Load load() {
        return new Load(packages, weight, cargoPackages, cargoWeight);
    }

    @Override
    public DeclarationState state() {
        return state;
    }

    @Override
    public Instant lodgedAt() {
        return lodgedAt;
    }

    @Override
    public @Nullable Instant readyAt() {
        return readyAt;
    }

    @Override
    public @Nullable Instant releasedAt() {
        return releasedAt;
    }

    @Override
    public @Nullable String releasedBy() {
        return releasedBy;
    }
}
