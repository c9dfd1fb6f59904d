package org.singlewindow.web.shared;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.privacy.Reason;

/** The reasons that a person gave in this session, case by case: nobody is asked twice for the same one. */
@SessionScoped
public class GivenReasons implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private final Map<String, Reason> given = new LinkedHashMap<>();

    /** What was given for the case. */
    public synchronized Optional<Reason> of(String subject) {
        return Optional.ofNullable(given.get(subject));
    }

    /** What was given for the case, or else what the form says now. */
    public synchronized Reason orAsked(String subject, ReasonForm form) {
        Reason known = given.get(subject);
        if (known != null) {
            return known;
        }
        Reason reason = form.read();
        if (given.size() >= MOST) {
            given.remove(given.keySet().iterator().next());
        }
        given.put(subject, reason);
        return reason;
    }
}
