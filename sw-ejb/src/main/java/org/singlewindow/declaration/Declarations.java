package org.singlewindow.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.party.Reach;
import org.singlewindow.reference.Direction;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.RowOrder;
import org.singlewindow.shared.Tally;

/** Where declarations and their requirements are kept. */
public interface Declarations {
    /** Keeps a new declaration. */
    void add(Declaration declaration);

    void add(DeclarationRequirement requirement);

    /** From now on it is found by what it says now. */
    void foundBy(Declaration declaration);

    /** Keeps a new confirmation, and what it is found by. */
    void add(Declaration declaration, Confirmation confirmation);

    Optional<Declaration> find(String reference);

    /** The declaration that a message of the window itself names, which is there. */
    default Declaration named(String reference) {
        return find(reference).orElseThrow(() -> new IllegalStateException("No declaration " + reference));
    }

    Optional<Declaration> ofCase(String dossierReference);

    /** The declarations of those dossiers, in one question. */
    List<Declaration> ofCases(Collection<String> dossierReferences);

    /** Reference of the dossier it belongs to, without loading it. */
    Optional<String> caseOf(String reference);

    /** Declarations of one of these bills of lading or cargo management numbers, however they are written, oldest first. */
    List<Declaration> carriedBy(Collection<Carriage> carriages);

    /** Declarations of the same bill of lading or cargo management number, however it is written, oldest first. */
    default List<Declaration> carriedBy(Carriage carriage) {
        return carriedBy(List.of(carriage));
    }

    /**
     * The newest of those that are neither refused nor cancelled, newest first.
     *
     * @param exceptCase reference of a dossier whose own declaration is left out
     * @param most of each number
     */
    List<Declaration> standing(Direction direction, Carriage carriage, String exceptCase, int most);

    /**
     * How much all of those together are about that are neither refused nor cancelled and that write the cargo alike, however
     * many they are, and the most that one of them says about the whole of it; {@link Load#UNKNOWN} where none says anything.
     *
     * @param exceptCase reference of a dossier whose own declaration is left out
     */
    Load together(Direction direction, Carriage carriage, String exceptCase);

    /**
     * Waits until no one else declares the same cargo, however its numbers are written; until the transaction ends nobody
     * else will. Whoever waited sees what the other one declared.
     */
    void lock(Carriage carriage);

    /** What it waits for, by document. */
    default List<DeclarationRequirement> requirements(Declaration declaration) {
        return requirements(List.of(declaration));
    }

    /** What those wait for, by declaration and document, in one question. */
    List<DeclarationRequirement> requirements(Collection<Declaration> declarations);

    /** What customs has to confirm, by law and goods item. */
    default List<Confirmation> confirmations(Declaration declaration) {
        return confirmations(List.of(declaration));
    }

    /** What customs has to confirm of those, by declaration, law and goods item, in one question. */
    List<Confirmation> confirmations(Collection<Declaration> declarations);

    /** That of the law whose first goods item it is. */
    default Confirmation confirmation(Declaration declaration, String law, int item) {
        return confirmations(declaration).stream()
                .filter(one -> one.law().equals(law) && one.item() == item)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("declaration.no-such-confirmation", law));
    }

    /** Deletes the declaration with its requirements and confirmations. */
    void remove(Declaration declaration);

    /** From now on the declaration is also found by the number by which that requirement was met elsewhere. */
    void foundBy(Declaration declaration, DeclarationRequirement requirement);

    /** From now on the declaration is also found by what was said about that law. */
    void foundBy(Declaration declaration, Confirmation confirmation);

    /**
     * Declarations in one of the states, oldest first.
     *
     * @param text words, each part of a number or name that is shown of the case; empty for all
     */
    default Page<Declaration> in(Set<DeclarationState> states, String text, Cut cut) {
        return in(DeclarationQuery.in(states, text), cut);
    }

    /** How many customs released at an office on each of those days, the oldest first, no further than lists are counted. */
    List<Tally> released(String office, LocalDate first, LocalDate last);

    /** When those within that reach were lodged since then, the newest first, so many at most. */
    List<Instant> lodged(Reach reach, Instant since, int most);

    /** Declarations by the query; what customs has not spoken on for good is counted to the end. */
    Page<Declaration> in(DeclarationQuery query, Cut cut);

    /** What a list of declarations is ordered by. */
    static RowOrder<Declaration> order(DeclarationQuery.Order order) {
        RowOrder<Declaration> rising = RowOrder.rising();
        return switch (order) {
            case OLDEST -> rising.moment("lodgedAt", Declaration::lodgedAt).number("id", Declaration::id);
            case GOODS -> rising.text("goods", Declaration::goods).number("id", Declaration::id);
            case DECLARANT -> rising.text("declarant", Declaration::declarant).number("id", Declaration::id);
            case PORT -> rising.text("port", Declaration::port).number("id", Declaration::id);
            case ARRIVAL -> rising.day("arrival", Declaration::arrivalInOrder).number("id", Declaration::id);
            case NEWEST -> order(DeclarationQuery.Order.OLDEST).reversed();
            case GOODS_LAST -> order(DeclarationQuery.Order.GOODS).reversed();
            case DECLARANT_LAST -> order(DeclarationQuery.Order.DECLARANT).reversed();
            case PORT_LAST -> order(DeclarationQuery.Order.PORT).reversed();
            case ARRIVAL_LAST -> order(DeclarationQuery.Order.ARRIVAL).reversed();
        };
    }
}
