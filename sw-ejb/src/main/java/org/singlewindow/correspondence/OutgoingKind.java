package org.singlewindow.correspondence;

/**
 * A kind of message that the window sends.
 *
 * @param <T> what the outbox keeps of it; {@link Posting} knows the kind by it
 */
public interface OutgoingKind<T extends Record> extends MessageKind {
    /** What the outbox calls the kind. */
    String code();

    /** What the outbox keeps of a message. */
    Class<T> keeps();

    /** The conversation to which a message about that belongs: the case, where it is about a part of one. */
    default String conversation(String subject) {
        return subject;
    }

    /** The organisation that says it, beyond the window that sends it. */
    default String writtenBy(T kept) {
        return Composed.WINDOW;
    }

    /** The whole message. */
    Composed compose(T kept);

    /** What follows from the delivery of a message about that, in the transaction that notes it; usually nothing. */
    default void delivered(String subject) {}
}
