package org.singlewindow.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Where transmissions and their evidence are kept. */
public interface Transmissions {
    /** Newest first. */
    RowOrder<Transmission> ORDER = RowOrder.<Transmission>rising()
            .moment("firstAt", Transmission::firstAt)
            .number("id", Transmission::id)
            .reversed();

    /** Newest first. */
    RowOrder<TurnedAway> TURNED_AWAY = RowOrder.<TurnedAway>rising()
            .moment("at", TurnedAway::at)
            .number("id", TurnedAway::id)
            .reversed();

    void add(Transmission transmission);

    /** Adds it unless the same message is there already; whether it is new. Two receivers of one message take turns. */
    boolean addIfNew(Transmission transmission);

    void add(Evidence evidence);

    void add(TurnedAway turnedAway);

    void add(Sending sending);

    /** Each time that the message was sent, first to last. */
    List<Sending> sendings(long transmission);

    Optional<Transmission> find(long id);

    /** The message of that id. */
    Optional<Transmission> find(Transmission.Way way, String partner, String messageId);

    /** Notes that the very same message came once more. */
    void cameAgain(Transmission transmission, Instant now);

    /** The message of that id, and locked: nobody else acts on it meanwhile. */
    Optional<Transmission> lock(Transmission.Way way, String partner, String messageId);

    /** Evidence of a transmission, in the order in which it was kept, with its content. */
    List<Evidence> evidence(long transmission);

    /** Transmissions, newest first; of very many only the first thousand are counted. */
    Page<Transmission> page(TransmissionQuery query, Cut cut);

    /** Transmissions of that conversation, oldest first. */
    List<Transmission> ofConversation(String conversation);

    /** Transmissions about any of these cases, applications and declarations, oldest first, in one question. */
    List<Transmission> about(Collection<String> subjects);

    /** How many transmissions of each partner are in each state, as far as they are unsettled or newer than that. */
    List<TransmissionCount> counts(Instant since);

    /** Messages that were not taken in, newest first. */
    Page<TurnedAway> turnedAway(Cut cut);

    /** Makes room for the evidence of the months to come. */
    void prepareMonths();

    /** Lets go of evidence of the months before that, the beginning of one, and tells how many months went. */
    int forgetEvidence(Instant before);

    /** Forgets at most so many messages that were turned away before that, and tells how many. */
    int forgetTurnedAway(Instant before, int most);

    /** Forgets all but so many of the messages that were turned away, the newest. */
    void keepTurnedAway(int most);
}
