package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Short words at the top of the next page: what was done. */
@Named
@RequestScoped
public class Feedback {
    @Inject
    private Words words;

    /** Says that something was done; still there after a redirect. */
    public void done(String key, Object... args) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.of(key, args), null));
    }

    /** Says what was refused. */
    public void refused(String key, Object... args) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.of(key, args), null));
    }

    /** Says what was refused; still there after a redirect. */
    public void refusedOnNextPage(String key, Object... args) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        refused(key, args);
    }

    /** Whether something was refused on this page; its title says so. */
    public boolean isError() {
        return FacesContext.getCurrentInstance().getMessageList().stream()
                .anyMatch(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0);
    }
}
