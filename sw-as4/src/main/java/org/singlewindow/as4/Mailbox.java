package org.singlewindow.as4;

import java.util.Optional;

/** Where received messages are kept. What it has taken is durable: the receipt says so. */
public interface Mailbox {
    /** What became of a message. */
    sealed interface Taken {
        /** It came for the first time. */
        record New() implements Taken {}

        /**
         * It had come before, and is not processed again.
         *
         * @param receipt what was answered then, if the very same message came again
         */
        record Again(Optional<byte[]> receipt) implements Taken {}

        /** Another message had come under that id. */
        record Different() implements Taken {}

        /** It must not be kept, and never will be. */
        record Refused(String why) implements Taken {}
    }

    /** Keeps the message, once. */
    Taken take(ReceivedMessage message) throws MailboxUnavailable;

    /** This receipt goes out for the message. */
    void receipted(ReceivedMessage message, byte[] receipt);

    /**
     * A message was refused.
     *
     * @param from party id that it claims to come from; empty where it could not be read
     * @param messageId empty where it could not be read
     */
    void refused(String from, String messageId, String why);
}
