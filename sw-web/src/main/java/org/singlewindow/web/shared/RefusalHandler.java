package org.singlewindow.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.primefaces.csp.CspException;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.incident.IncidentBook;
import org.singlewindow.quota.TooMany;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.security.SignedIn;

/**
 * A refusal is shown on the page that asked, in the reader's words; what is not there or not the reader's is a page that
 * does not exist; a view that expired, or that is not of this page, is opened again; anything else gets a number that opens it for the help desk.
 */
class RefusalHandler extends ExceptionHandlerWrapper {
    private static final int MOST_VIOLATIONS = 5;
    private static final String INCIDENT = "sw.incident";

    /** Parameter of a page that was opened anew; the page says so. */
    static final String REOPENED = "reopened";

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            Throwable thrown = events.next().getContext().getException();
            handle(faces, thrown);
            events.remove();
        }
        getWrapped().handle();
    }

    private static void handle(FacesContext faces, Throwable thrown) {
        Optional<Refusal> refusal = find(thrown, Refusal.class);
        try {
            boolean stranger = find(thrown, CspException.class).isPresent()
                    || isOddForm(faces, thrown)
                    || isOddState(thrown)
                    || EndedSession.isBehind(thrown);
            if (refusal.isPresent() && refusal.get() instanceof TooMany tooMany) {
                later(faces, tooMany);
            } else if (stranger && isErrorPage(faces)) {
                faces.responseComplete();
            } else if (isAnswered(faces) && (stranger || refusal.isPresent() || isLate(thrown))) {
                faces.responseComplete();
            } else if (stranger || find(thrown, ViewExpiredException.class).isPresent()) {
                reopen(faces);
            } else if (refusal.isPresent()) {
                refuse(faces, refusal.get());
            } else if (find(thrown, jakarta.ejb.EJBAccessException.class).isPresent()) {
                fail(faces, HttpServletResponse.SC_FORBIDDEN);
            } else {
                incident(faces, thrown);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages with files read forms in parts; no browser sends them another. */
    private static boolean isOddForm(FacesContext faces, Throwable thrown) {
        String type = Objects.requireNonNullElse(faces.getExternalContext().getRequestContentType(), "");
        return find(thrown, ServletException.class).isPresent() && !type.startsWith("multipart/");
    }

    /** Whoever says that a page keeps no state, though it does, is shown it anew. */
    private static boolean isOddState(Throwable thrown) {
        return find(thrown, FacesException.class)
                .filter(odd -> odd.getMessage() != null && odd.getMessage().startsWith("Unable to restore view"))
                .isPresent();
    }

    /** It only says that something was answered before. */
    private static boolean isLate(Throwable thrown) {
        return find(thrown, IllegalStateException.class)
                .filter(late -> late.getMessage() == null || late.getMessage().startsWith("UT010019"))
                .isPresent();
    }

    /** Half a page has gone out, or another failure was told: nothing can be said any more. */
    private static boolean isAnswered(FacesContext faces) {
        return faces.getResponseComplete() || faces.getExternalContext().isResponseCommitted();
    }

    /** While a page about a failure is drawn, there is nothing to open anew: its status says enough. */
    private static boolean isErrorPage(FacesContext faces) {
        return faces.getExternalContext().getRequestMap().containsKey(RequestDispatcher.ERROR_STATUS_CODE);
    }

    private static void later(FacesContext faces, TooMany refusal) throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (!external.isResponseCommitted()) {
            HttpServletRequest request = (HttpServletRequest) external.getRequest();
            HttpServletResponse response = (HttpServletResponse) external.getResponse();
            response.reset();
            TryLater.answer(request, response, refusal);
        }
        faces.responseComplete();
    }

    private static void refuse(FacesContext faces, Refusal refusal) throws IOException {
        boolean drawn = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                || faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW
                || !faces.isPostback();
        if (refusal.sort() == Refusal.Sort.NOT_FOUND || drawn && refusal.sort() == Refusal.Sort.NOT_SIGNED_IN) {
            fail(faces, HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String words = words(Languages.of(request), refusal);
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, words, refusal.code());
        if (drawn) {
            faces.getExternalContext().getFlash().setKeepMessages(true);
            faces.addMessage(null, message);
            Redirect.to(CDI.current().select(SignedIn.class).get().getHome());
        } else {
            faces.addMessage(null, message);
            faces.renderResponse();
        }
    }

    /** What is wrong, rather than that something is: this page has no place of its own for it. */
    private static String words(Locale reader, Refusal refusal) {
        if (refusal instanceof InvalidForm invalid && !invalid.violations().isEmpty()) {
            return invalid.violations().stream()
                    .map(violation -> Words.words(
                            reader, violation.code(), violation.args().toArray()))
                    .distinct()
                    .limit(MOST_VIOLATIONS)
                    .collect(Collectors.joining(" "));
        }
        return Words.words(reader, refusal.code(), refusal.args().toArray());
    }

    private static void reopen(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        String reason = query.contains(REOPENED) ? "" : (query.isEmpty() ? "" : "&") + REOPENED + "=1";
        Redirect.to(request.getRequestURI() + "?" + query + reason);
    }

    private static void incident(FacesContext faces, Throwable thrown) throws IOException {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String number = CDI.current()
                .select(IncidentBook.class)
                .get()
                .note(
                        thrown,
                        CDI.current().select(SignedIn.class).get().getActor(),
                        request.getRequestURI(),
                        CaseInAddress.of(request));
        faces.getExternalContext().getRequestMap().put(INCIDENT, number);
        fail(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    private static void fail(FacesContext faces, int status) throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (!external.isResponseCommitted()) {
            // The page that failed named its own nonce; the error page names another.
            ((HttpServletResponse) external.getResponse()).setHeader("Content-Security-Policy", null);
            external.responseSendError(status, null);
        }
        faces.responseComplete();
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return Causes.of(thrown, type).findFirst();
    }
}
