package org.singlewindow.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.singlewindow.persistence.NoteQueue;
import org.singlewindow.persistence.NoteTaker;
import org.singlewindow.privacy.Retained;
import org.singlewindow.privacy.Retention;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;

/**
 * Gives what failed its number and takes a note of it. Whoever notes only hands over and waits for nothing, for what failed
 * may be the database; a thread of its own ({@link NoteQueue}) writes it down, and what does not fit stands in the server's log alone.
 */
@ApplicationScoped
public class IncidentBook implements Retained, NoteTaker {
    private static final System.Logger LOG = System.getLogger(IncidentBook.class.getName());
    private static final String OURS = "org.singlewindow.";
    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9-]{6,40}");
    private static final int NUMBER_LENGTH = 8;
    private static final int LENGTH = 200;
    private static final int WAITING = 500;
    private static final int AT_ONCE = 100;
    private static final int CAUSES = 20;

    @Inject
    private Incidents incidents;

    @Inject
    private Clock clock;

    private final NoteQueue<Incident, Incident> waiting = new NoteQueue<>(WAITING, AT_ONCE, Optional::of, this::keep);

    /**
     * Notes what was thrown.
     *
     * @param who asked; null for a visitor
     * @param address without its parameters
     * @param concerns what a stranger may have typed as reference; forgotten unless it looks like one
     * @return its number
     */
    public String note(Throwable thrown, @Nullable Actor who, String address, @Nullable String concerns) {
        String number = UUID.randomUUID().toString().substring(0, NUMBER_LENGTH);
        List<Throwable> causes = causes(thrown);
        Throwable first = causes.get(causes.size() - 1);
        boolean kept = waiting.offer(new Incident(
                number,
                clock.instant(),
                who == null ? null : who.person(),
                who == null ? null : who.organisation(),
                cut(address),
                concerns != null && REFERENCE.matcher(concerns).matches() ? concerns : null,
                kind(causes),
                cut(first.getClass().getName()),
                cut(place(causes))));
        LOG.log(System.Logger.Level.ERROR, "Incident " + number + (kept ? "" : " (in this log alone)"), thrown);
        return number;
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        @Nullable Throwable next = thrown;
        while (next != null && causes.size() < CAUSES) {
            causes.add(next);
            next = next.getCause();
        }
        return causes;
    }

    private static Incident.Kind kind(List<Throwable> causes) {
        if (causes.stream()
                .anyMatch(one -> one instanceof SQLException
                        || one instanceof PersistenceException
                        || one instanceof TransactionalException)) {
            return Incident.Kind.DATABASE;
        }
        return causes.stream().anyMatch(IOException.class::isInstance)
                ? Incident.Kind.CONNECTION
                : Incident.Kind.PROGRAM;
    }

    /** The deepest place of the window's own; class, method and line tell nothing that anybody typed. */
    private static String place(List<Throwable> causes) {
        String place = "";
        for (Throwable cause : causes) {
            place = Arrays.stream(cause.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith(OURS))
                    .findFirst()
                    .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                    .orElse(place);
        }
        return place;
    }

    private static String cut(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > LENGTH ? plain.substring(0, LENGTH) : plain;
    }

    @Override
    public String thread() {
        return "incident-writer";
    }

    @Override
    public NoteQueue<?, ?> notes() {
        return waiting;
    }

    private void keep(List<Incident> some) {
        if (!some.isEmpty()) {
            incidents.keep(some, Limits.INCIDENTS.intValue());
        }
    }

    @Override
    public Retention rule() {
        return Retention.INCIDENTS;
    }

    @Override
    public int forget(Instant before, int most) {
        return incidents.forget(before, most);
    }
}
