package org.singlewindow.loading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** A released export on its way out. */
@Entity
@Table(name = "loading")
class Loading {
    @Id
    private long id;

    private String declaration;
    private String dossier;
    private String declarant;

    @Column(name = "filed_by")
    private String filedBy;

    private String goods;
    private String office;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    private LocalDate deadline;

    @Enumerated(EnumType.STRING)
    private LoadingState state;

    @Column(name = "loaded_on")
    private @Nullable LocalDate loadedOn;

    private String means;

    @Column(name = "asked_until")
    private @Nullable LocalDate askedUntil;

    @Column(name = "asked_reason")
    private @Nullable String askedReason;

    private @Nullable String said;
    private boolean warned;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Loading() {}

    Loading(DeclarationFacts released, LocalDate today, int days) {
        this.id = released.id();
        this.declaration = released.reference();
        this.dossier = released.dossierReference();
        this.declarant = released.declarant();
        this.filedBy = released.filedBy();
        this.goods = released.goods();
        this.office = released.office();
        this.releasedOn = today;
        this.deadline = today.plusDays(days);
        this.state = LoadingState.TO_LOAD;
        this.means = "";
    }

    private void apply(LoadingAct act, Actor actor) {
        boolean answersNothing = act.isAnswer() && askedUntil == null;
        boolean asksAgain = act == LoadingAct.ASK && askedUntil != null;
        if (!act.isPossible(state, actor) || answersNothing || asksAgain) {
            throw Refusal.notNow("loading.not-now", declaration);
        }
        state = act.to();
    }

    /** More time is asked for: until that day at the latest. */
    void ask(LocalDate until, String reason, LocalDate today, LocalDate latest, Actor declarantsOwn) {
        if (deadline.isBefore(today)) {
            throw Refusal.notNow("loading.not-now", declaration);
        }
        apply(LoadingAct.ASK, declarantsOwn);
        if (!until.isAfter(deadline) || until.isAfter(latest)) {
            throw Refusal.notValid("loading.no-such-day", deadline, latest);
        }
        askedUntil = until;
        askedReason = reason;
    }

    void extend(String words, Actor officer) {
        LocalDate until = askedUntil;
        apply(LoadingAct.EXTEND, officer);
        deadline = until == null ? deadline : until;
        warned = false;
        answered(words);
    }

    void decline(String words, Actor officer) {
        apply(LoadingAct.DECLINE, officer);
        answered(words);
    }

    private void answered(String words) {
        askedUntil = null;
        askedReason = null;
        said = words.isEmpty() ? null : words;
    }

    void load(LocalDate day, String carriedBy, Actor officer) {
        if (state == LoadingState.LAPSED && day.isAfter(deadline)) {
            throw Refusal.notNow("loading.not-now", declaration);
        }
        apply(LoadingAct.LOAD, officer);
        loadedOn = day;
        means = carriedBy;
        answered("");
    }

    void bringBack(String words, Actor officer) {
        apply(LoadingAct.RETURN, officer);
        answered(words);
    }

    /** The last day is over; who asked for more time in time waits for an answer. */
    boolean lapse(LocalDate today) {
        if (state != LoadingState.TO_LOAD || askedUntil != null || !deadline.isBefore(today)) {
            return false;
        }
        apply(LoadingAct.LAPSE, Actor.SYSTEM);
        return true;
    }

    /** The last day comes near; said once. */
    boolean warn(LocalDate soon) {
        if (warned || state != LoadingState.TO_LOAD || deadline.isAfter(soon)) {
            return false;
        }
        warned = true;
        return true;
    }

    /** Customs undid the release: not of what is aboard, which comes back first. */
    void cancel() {
        if (state == LoadingState.LOADED) {
            throw Refusal.notNow("loading.aboard", declaration);
        }
        state = LoadingState.CANCELLED;
        askedUntil = null;
    }

    LoadingView view() {
        return new LoadingView(
                declaration,
                dossier,
                declarant,
                goods,
                office,
                releasedOn,
                deadline,
                state,
                loadedOn,
                means,
                askedUntil,
                askedReason,
                said);
    }

    long id() {
        return id;
    }

    String declaration() {
        return declaration;
    }

    String dossier() {
        return dossier;
    }

    String filedBy() {
        return filedBy;
    }

    String office() {
        return office;
    }

    LoadingState state() {
        return state;
    }

    LocalDate deadline() {
        return deadline;
    }

    LocalDate releasedOn() {
        return releasedOn;
    }

    boolean isAsked() {
        return askedUntil != null;
    }

    boolean isWarned() {
        return warned;
    }
}
