package org.singlewindow.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request for the page that tells what went wrong. A form that was sent is not read for it: whoever was refused at once
 * may have sent more fields than are taken, and there is nothing in them that this page shows.
 */
final class ErrorRequest extends HttpServletRequestWrapper {
    private static final Set<String> WITHOUT_FORM = Set.of("GET", "HEAD");

    ErrorRequest(HttpServletRequest request) {
        super(request);
    }

    private boolean hasForm() {
        return getContentType() != null || !WITHOUT_FORM.contains(getMethod());
    }

    @Override
    public @Nullable String getParameter(String name) {
        return hasForm() ? null : super.getParameter(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return hasForm() ? Map.of() : super.getParameterMap();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return hasForm() ? Collections.emptyEnumeration() : super.getParameterNames();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return hasForm() ? null : super.getParameterValues(name);
    }
}
