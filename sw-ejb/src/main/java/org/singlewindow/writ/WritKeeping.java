package org.singlewindow.writ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.singlewindow.print.WritText;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.Looking;
import org.singlewindow.privacy.Reason;
import org.singlewindow.privacy.Seen;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Reference;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/** Reads letters in a transaction of its own, and records which of the staff read them: pages are made after it. */
@ApplicationScoped
public class WritKeeping {
    @Inject
    private Writs writs;

    @Inject
    private Looking looking;

    static Refusal notFound(String reference) {
        return Refusal.notFound("writ.not-found", reference);
    }

    @Transactional
    WritView find(String reference) {
        return writs.find(reference).map(Writ::declared).orElseThrow(() -> notFound(reference));
    }

    /** One that is there, with the check code that stands on it. */
    @Transactional
    Optional<WritView> verify(String number, String checkCode) {
        String code = Written.text(checkCode).toUpperCase(Locale.ROOT);
        return writs.find(Reference.read(number))
                .filter(writ -> writ.checkCode().equals(code))
                .map(Writ::view);
    }

    /** What is printed, for a reader who may have it. */
    @Transactional
    WritText shown(Actor reader, String reference, Reason reason, boolean sealed) {
        Writ writ = writs.find(reference).orElseThrow(() -> notFound(reference));
        WritView view = writ.view();
        looking.because(reader, new Seen(Look.Screen.LETTER, view.application(), view.addressee()), reason);
        return WritWords.of(writ, sealed);
    }
}
