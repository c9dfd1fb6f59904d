package org.singlewindow.web.shared;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.primefaces.util.EscapeUtils;

/** Sends the browser on to an address that says all that was chosen. */
public final class Redirect {
    private static final String ONWARD =
            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"%s\"/></partial-response>";

    private Redirect() {}

    /** Goes there, with what was said on this page. */
    public static void to(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            if (isPartDrawn(faces)) {
                instead(faces.getExternalContext(), address);
            } else {
                faces.getExternalContext().redirect(address);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** A part of a page may have been begun: its writer is within text of that part and writes no other answer any more. */
    private static boolean isPartDrawn(FacesContext faces) {
        return faces.getPartialViewContext().isPartialRequest()
                && faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                && !faces.getExternalContext().isResponseCommitted();
    }

    private static void instead(ExternalContext external, String address) throws IOException {
        ((HttpServletResponse) external.getResponse()).resetBuffer();
        external.setResponseContentType("text/xml");
        external.setResponseCharacterEncoding("UTF-8");
        external.getResponseOutputWriter().write(ONWARD.formatted(EscapeUtils.forXmlAttribute(address)));
    }
}
