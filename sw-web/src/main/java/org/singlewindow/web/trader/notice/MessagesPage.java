package org.singlewindow.web.trader.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.DossierQuery;
import org.singlewindow.notice.Letters;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.MessageQuery;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Choices;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;

/** What the window told the organisation; what is looked for, the order and the page stand in the address. */
@Named
@RequestScoped
@MenuEntry(page = "/trader/messages", words = "shared.nav.messages", in = Area.TRADER, order = 30)
public class MessagesPage {
    private static final String UNREAD = "unread";

    @Inject
    private ReadingMessages messages;

    @Inject
    private Letters letters;

    @Inject
    private HttpServletRequest request;

    private final Once<Listing<MessageFacts>> messagesOnce = new Once<>();
    private final Once<Long> unreadOnce = new Once<>();

    private String text = "";
    private DossierQuery.Order sort = DossierQuery.Order.NEWEST;
    private String kind = "";
    private String page = "";

    public Listing<MessageFacts> getMessages() {
        return messagesOnce.get(() -> {
            boolean unread = kind.equals(UNREAD);
            boolean oldest = sort == DossierQuery.Order.OLDEST;
            return new Listing<>(
                    messages.found(new MessageQuery(text, unread, oldest), Listing.cut(page)),
                    new Listing.Address(
                            "/trader/messages",
                            Map.of("text", text, "kind", unread ? kind : "", "sort", oldest ? sort.name() : "")),
                    "page");
        });
    }

    /** How many are unread, for the menu; none on the page of an error, which asks for nothing that could fail once more. */
    public long getUnread() {
        return request.getDispatcherType() == DispatcherType.ERROR ? 0 : unreadOnce.get(() -> messages.unread());
    }

    /** The message in a sentence of the page's language. */
    public String words(MessageFacts message) {
        return letters.words(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(), message.code(), message.details());
    }

    /** Where the reader goes on: to the case, or to the mandates. */
    public String page(MessageFacts message) {
        return message.code().equals(MessageFacts.MANDATE_OFFERED)
                ? "/trader/mandates"
                : "/trader/case?ref=" + message.caseReference();
    }

    public DossierQuery.Order[] getSorts() {
        return new DossierQuery.Order[] {DossierQuery.Order.NEWEST, DossierQuery.Order.OLDEST};
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getSort() {
        return sort.name();
    }

    public void setSort(@Nullable String sort) {
        this.sort = Choices.or(DossierQuery.Order.NEWEST, sort);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }
}
