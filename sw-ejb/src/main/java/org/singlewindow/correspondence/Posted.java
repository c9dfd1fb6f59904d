package org.singlewindow.correspondence;

import java.util.ArrayList;
import java.util.List;
import org.singlewindow.exchange.Content;
import org.singlewindow.exchange.Transmission.About;
import org.singlewindow.outbox.EnvelopeFacts;
import org.singlewindow.payload.Syntax;
import org.singlewindow.reference.Records;

/** A message that the outbox keeps, with its kind. */
record Posted<T extends Record>(OutgoingKind<T> kind, EnvelopeFacts envelope, T kept) {
    private static final String DOCUMENT = "document";

    static <T extends Record> Posted<T> of(OutgoingKind<T> kind, EnvelopeFacts envelope) {
        return new Posted<>(kind, envelope, Records.read(kind.keeps(), envelope.body()));
    }

    /** Of which conversation it is, which action, and about what. */
    About about() {
        return new About(kind.conversation(envelope.subject()), kind.action(), envelope.subject());
    }

    /** Organisation that says it, beyond the window that sends it. */
    String writtenBy() {
        return kind.writtenBy(kept);
    }

    /** The business document in that language, and its papers. */
    List<Content> contents(Syntax syntax) {
        Composed message = kind.compose(kept);
        List<Content> contents = new ArrayList<>();
        contents.add(new Content(DOCUMENT, syntax.mediaType(), syntax.write(envelope.id(), message.says())));
        contents.addAll(message.papers());
        return contents;
    }
}
