package org.singlewindow.web.helpdesk.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.singlewindow.exchange.EvidenceFacts;
import org.singlewindow.exchange.Monitoring;
import org.singlewindow.outbox.Delivery;
import org.singlewindow.outbox.Redelivery;
import org.singlewindow.partner.Connecting;
import org.singlewindow.privacy.Reason;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.GivenReasons;
import org.singlewindow.web.shared.ReasonForm;

/** One message: every hop, what it means in plain words, and what can be done. */
@Named
@ViewScoped
public class MessagePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Monitoring monitoring;

    @Inject
    private transient Redelivery redelivery;

    @Inject
    private transient Connecting connecting;

    @Inject
    private transient Feedback feedback;

    @Inject
    private transient GivenReasons reasons;

    private final ReasonForm reason = new ReasonForm();

    private long id;
    private @Nullable String content;
    private transient Monitoring.@Nullable Trace trace;

    public Monitoring.Trace getTrace() {
        Monitoring.Trace loaded = trace;
        if (loaded == null) {
            loaded = monitoring.open(id);
            trace = loaded;
        }
        return loaded;
    }

    /** Whether a person can send it once more. */
    public boolean isResendable() {
        Redelivery.Transit envelope = getTrace().envelope();
        return envelope != null && envelope.state() == Delivery.DEAD;
    }

    /** Sends it once more; the receiver takes every message in once. */
    public String resend() {
        Redelivery.Transit envelope = getTrace().envelope();
        if (envelope != null) {
            redelivery.resend(envelope.id());
            feedback.done("helpdesk.resent");
        }
        return here();
    }

    /** Tries the partner's system at once. */
    public String tryNow() {
        connecting.tryNow(getTrace().transmission().partner());
        feedback.done("admin.partner.tried");
        return here();
    }

    private String here() {
        return "/helpdesk/message?faces-redirect=true&id=" + id;
    }

    /** Whether the reader has not said yet why they read about this case. */
    public boolean isReasonWanted() {
        return reasons.of(getTrace().transmission().subject()).isEmpty();
    }

    public ReasonForm getReason() {
        return reason;
    }

    /** Shows what was sent or received; that it was read, and why, is written down. */
    public @Nullable String read(long evidence) {
        Reason why = reasons.orAsked(getTrace().transmission().subject(), reason);
        EvidenceFacts kept = monitoring.read(id, evidence, why);
        content = kept.mediaType().contains("xml") || kept.mediaType().startsWith("text/")
                ? new String(kept.content(), StandardCharsets.UTF_8).replace("><", ">\n<")
                : "";
        return null;
    }

    /** What was read; null before, empty where it is no text. */
    public @Nullable String getContent() {
        return content;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
