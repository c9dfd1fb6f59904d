package org.singlewindow.web.shared;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends the browser on to an address that says all that was chosen. */
public final class Redirect {
    private Redirect() {}

    /** Goes there, with what was said on this page. */
    public static void to(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
