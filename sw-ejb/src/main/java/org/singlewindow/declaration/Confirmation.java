package org.singlewindow.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.NotSubject;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/**
 * What goods of a declaration need under a law whose permits are given outside this window. The trader names the permit or
 * says why the law does not apply; only customs can confirm it (Customs Act, article 226), and until then nothing goes.
 */
@Entity
@Table(name = "declaration_confirmation")
@IdClass(Confirmation.Key.class)
public non-sealed class Confirmation implements ConfirmationFacts {
    private static final String LINE = "\n";

    @Id
    @Column(name = "declaration_id")
    private long declarationId;

    @Id
    private String law;

    @Id
    private int item;

    private String items;

    @Column(name = "law_ko")
    private String lawKo;

    @Column(name = "law_en")
    private String lawEn;

    @Column(name = "agency_ko")
    private String agencyKo;

    @Column(name = "agency_en")
    private String agencyEn;

    @Column(name = "conditions_ko")
    private String conditionsKo;

    @Column(name = "conditions_en")
    private String conditionsEn;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String permit;

    @Column(name = "reason_code")
    private @Nullable String reasonCode;

    @Column(name = "reason_ko")
    private @Nullable String reasonKo;

    @Column(name = "reason_en")
    private @Nullable String reasonEn;

    @Column(name = "customs_text")
    private @Nullable String customsText;

    @Column(name = "spoken_by")
    private @Nullable String spokenBy;

    @Column(name = "spoken_name")
    private @Nullable String spokenName;

    @Column(name = "spoken_at")
    private @Nullable Instant spokenAt;

    /** How far it is. */
    public enum State {
        /** Neither a permit was named nor a reason given. */
        OPEN,
        /** The trader named a permit or gave a reason, whenever that was; customs has not confirmed it. */
        TO_CONFIRM,
        CONFIRMED,
        /** Customs does not confirm it. */
        REFUSED;

        /** Whether the goods are held because of it. */
        public boolean holds() {
            return this != CONFIRMED;
        }
    }

    /** What can be done: by whom, from where, to where. */
    public enum Act {
        /** The trader names a permit or gives a reason, for the first time or anew. */
        ANSWER(State.TO_CONFIRM, State.OPEN, State.TO_CONFIRM, State.REFUSED),
        /** Customs found the permit to be there, or the reason to be true. */
        CONFIRM(State.CONFIRMED, State.TO_CONFIRM, State.REFUSED),
        /** Customs found neither. */
        REFUSE(State.REFUSED, State.TO_CONFIRM, State.CONFIRMED);

        private final State to;
        private final Set<State> from;

        Act(State to, State first, State... others) {
            this.to = to;
            this.from = EnumSet.of(first, others);
        }

        State to() {
            return to;
        }

        boolean isPossibleIn(State state) {
            return from.contains(state);
        }

        boolean isOf(Actor actor) {
            return this == ANSWER
                    ? actor.is(Actor.Role.TRADER) || actor.is(Actor.Role.BROKER)
                    : actor.is(Actor.Role.CUSTOMS);
        }

        /** Whether it takes words that the trader reads. */
        public boolean isExplained() {
            return this == REFUSE;
        }

        /** Code of the timeline's step. */
        public String code() {
            return "declaration.confirmation-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What the trader says.
     *
     * @param permit its number; empty where none is named
     * @param reason why the law does not apply; null where none is given
     */
    public record Answer(String permit, NotSubject.@Nullable Reason reason) {
        /** Whether anything was said. */
        public boolean isGiven() {
            return !permit.isEmpty() || reason != null;
        }
    }

    /**
     * What is to be confirmed.
     *
     * @param law its code
     * @param conditions what the official list demands, in words
     * @param items sequence numbers of the goods items, ascending: at least one
     */
    public record Wanted(
            String law, Text name, Text agency, List<Text> conditions, List<Integer> items, Answer answer) {
        public Wanted {
            conditions = List.copyOf(conditions);
            items = List.copyOf(items);
        }
    }

    @SuppressWarnings("NullAway")
    protected Confirmation() {}

    Confirmation(long declarationId, Wanted wanted) {
        this.declarationId = declarationId;
        this.law = wanted.law();
        this.item = wanted.items().get(0);
        this.items = wanted.items().stream().map(String::valueOf).collect(Collectors.joining(" "));
        this.lawKo = wanted.name().ko();
        this.lawEn = wanted.name().en();
        this.agencyKo = wanted.agency().ko();
        this.agencyEn = wanted.agency().en();
        this.conditionsKo = inLines(wanted.conditions(), Text::ko);
        this.conditionsEn = inLines(wanted.conditions(), Text::en);
        this.state = State.OPEN;
        if (wanted.answer().isGiven()) {
            say(wanted.answer());
            state = State.TO_CONFIRM;
        }
    }

    private static String inLines(List<Text> texts, Function<Text, String> language) {
        return texts.stream().map(language).map(Written::line).collect(Collectors.joining(LINE));
    }

    private void say(Answer answer) {
        NotSubject.Reason reason = answer.reason();
        permit = answer.permit().isEmpty() ? null : answer.permit();
        reasonCode = reason == null ? null : reason.code();
        reasonKo = reason == null ? null : reason.text().ko();
        reasonEn = reason == null ? null : reason.text().en();
    }

    /** The trader answers, if that is possible now. */
    void answer(Answer answer, Actor actor) {
        move(Act.ANSWER, actor);
        say(answer);
    }

    /** Customs speaks, if that is possible now. */
    void speak(Act act, String text, Actor officer, Instant now) {
        move(act, officer);
        customsText = text.isEmpty() ? null : text;
        spokenBy = officer.person();
        spokenName = officer.name();
        spokenAt = now;
    }

    private void move(Act act, Actor actor) {
        if (!act.isOf(actor) || !act.isPossibleIn(state)) {
            throw Refusal.notNow("declaration.confirmation-not-now", name());
        }
        state = act.to();
    }

    /** What customs can do now. */
    Set<Act> actsOfCustoms() {
        return EnumSet.of(Act.CONFIRM, Act.REFUSE).stream()
                .filter(act -> act.isPossibleIn(state))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
    }

    @Override
    public long declarationId() {
        return declarationId;
    }

    @Override
    public String law() {
        return law;
    }

    @Override
    public int item() {
        return item;
    }

    @Override
    public List<Integer> items() {
        return Arrays.stream(items.split(" ")).map(Integer::valueOf).toList();
    }

    @Override
    public Text name() {
        return new Text(lawKo, lawEn);
    }

    @Override
    public Text agency() {
        return new Text(agencyKo, agencyEn);
    }

    @Override
    public List<Text> conditions() {
        List<String> ko = List.of(conditionsKo.split(LINE, -1));
        List<String> en = List.of(conditionsEn.split(LINE, -1));
        return IntStream.range(0, ko.size())
                .mapToObj(line -> new Text(ko.get(line), en.get(line)))
                .toList();
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public @Nullable String permit() {
        return permit;
    }

    @Override
    public @Nullable String reasonCode() {
        return reasonCode;
    }

    @Override
    public @Nullable Text reason() {
        return reasonKo == null || reasonEn == null ? null : new Text(reasonKo, reasonEn);
    }

    @Override
    public @Nullable String customsText() {
        return customsText;
    }

    @Override
    public @Nullable String spokenBy() {
        return spokenBy;
    }

    @Override
    public @Nullable String spokenName() {
        return spokenName;
    }

    @Override
    public @Nullable Instant spokenAt() {
        return spokenAt;
    }

    /** Declaration, law and first goods item. */
    public record Key(long declarationId, String law, int item) implements Serializable {}
}
