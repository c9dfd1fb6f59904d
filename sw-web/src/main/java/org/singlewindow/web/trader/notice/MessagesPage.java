package org.singlewindow.web.trader.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.singlewindow.notice.Letters;
import org.singlewindow.notice.Message;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Once;

/** What the window told the organisation, newest first. */
@Named
@RequestScoped
@MenuEntry(page = "/trader/messages", words = "shared.nav.messages", in = Area.TRADER, order = 30)
public class MessagesPage {
    private static final int SHOWN = 100;

    @Inject
    private ReadingMessages messages;

    @Inject
    private Letters letters;

    private final Once<List<Message>> messagesOnce = new Once<>();

    public List<Message> getMessages() {
        return messagesOnce.get(() -> messages.mine(0, SHOWN).rows());
    }

    /** The message in a sentence of the page's language. */
    public String words(Message message) {
        return letters.words(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(), message.code(), message.details());
    }
}
