package org.singlewindow.web.trader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.singlewindow.notice.Letters;
import org.singlewindow.notice.Message;
import org.singlewindow.notice.ReadingMessages;

/** What the window told the organisation, newest first. */
@Named
@RequestScoped
public class MessagesPage {
    private static final int SHOWN = 100;

    @Inject
    private ReadingMessages messages;

    @Inject
    private Letters letters;

    public List<Message> getMessages() {
        return messages.mine(0, SHOWN).rows();
    }

    /** The message in a sentence of the page's language. */
    public String words(Message message) {
        return letters.words(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(), message.code(), message.details());
    }
}
