package org.singlewindow.web.door;

import io.undertow.util.ParameterLimitException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Written;

/** Reads what a form of a page sent, before the page does: the door's rules hold for the body as well. */
public class FormDoor extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String MULTIPART = "multipart/form-data";
    private static final String ENCODED = "application/x-www-form-urlencoded";
    private static final List<String> READ_BY_FIELD = List.of("f_consignment_", "f_answers_");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<TurnedAway> reason = isForm(request) ? look(request) : Optional.empty();
        if (reason.isPresent()) {
            turnAway(request, response, reason.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What programs send, the API and the door for messages read by themselves; pages that say what went wrong read all. */
    private static boolean isForm(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        boolean byPage = isError(request) || !Answer.isForPrograms(request.getServletPath());
        return byPage && (type.startsWith(MULTIPART) || type.startsWith(ENCODED));
    }

    private static boolean isError(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR;
    }

    /** The path that was asked for, also where a page says what went wrong with it. */
    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String before
                ? before
                : request.getServletPath();
    }

    private static Optional<TurnedAway> look(HttpServletRequest request) throws IOException, ServletException {
        try {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
            Map<String, String[]> values = request.getParameterMap();
            boolean odd = values.entrySet().stream().anyMatch(FormDoor::isOdd) || hasOddFile(request);
            return odd ? Optional.of(TurnedAway.UNREADABLE) : Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.of(TurnedAway.TOO_LARGE);
        } catch (RuntimeException | IOException e) {
            // The server takes a body that broke off, or was badly written, for a fault of its own; it is the sender's.
            return Optional.of(
                    e.getCause() instanceof ParameterLimitException ? TurnedAway.TOO_LARGE : TurnedAway.UNREADABLE);
        }
    }

    private static boolean isOdd(Map.Entry<String, String[]> field) {
        String name = field.getKey();
        return OddText.inName(name)
                || Arrays.stream(field.getValue())
                        .anyMatch(value -> isOddValue(name, value) || LibraryTalk.isOddInForm(name, value));
    }

    /** What belongs to a consignment or its documents is read field by field, and each fault is told at its field. */
    private static boolean isOddValue(String name, String value) {
        return READ_BY_FIELD.stream().anyMatch(name::startsWith) ? !Written.canBeHeld(value) : OddText.inValue(value);
    }

    private static boolean hasOddFile(HttpServletRequest request) throws IOException, ServletException {
        // A page that says what went wrong takes no files; what the libraries read for it is looked at all the same.
        if (isError(request)
                || !request.getContentType().toLowerCase(Locale.ROOT).startsWith(MULTIPART)) {
            return false;
        }
        return request.getParts().stream().map(Part::getSubmittedFileName).anyMatch(FormDoor::isOddName);
    }

    private static boolean isOddName(@Nullable String file) {
        return file != null && OddText.inName(file);
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response, TurnedAway reason)
            throws IOException {
        Answer answer = Answer.of(
                reason,
                asked(request),
                request.getQueryString(),
                request.getHeader("Cookie"),
                request.getHeader("Accept-Language"));
        response.setStatus(answer.status());
        response.setContentType(answer.contentType());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", answer.contentPolicy());
        response.getWriter().write(answer.body());
    }
}
