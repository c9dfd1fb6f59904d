package org.singlewindow.web.helpdesk.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.exchange.Monitoring;
import org.singlewindow.exchange.Transmission;
import org.singlewindow.exchange.TransmissionCount;
import org.singlewindow.exchange.TransmissionFacts;
import org.singlewindow.exchange.TransmissionQuery;
import org.singlewindow.exchange.TurnedAwayFacts;
import org.singlewindow.partner.Connecting;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OrganisationNames;

/** All messages to and from partners' systems: how many are where, and finding one by whatever is known of it. */
@Named
@RequestScoped
@MenuEntry(
        page = "/helpdesk/exchange",
        words = "shared.nav.exchange",
        in = Area.HELPDESK,
        order = 10,
        leadsTo = "/helpdesk/message")
public class ExchangePage {
    @Inject
    private Monitoring monitoring;

    @Inject
    private Connecting connecting;

    @Inject
    private OrganisationNames names;

    private final Once<List<Connecting.PartnerView>> partners = new Once<>();
    private final Once<Listing<TransmissionFacts>> found = new Once<>();
    private final Once<Listing<TurnedAwayFacts>> turnedAway = new Once<>();

    private String partner = "";
    private String state = "";
    private String text = "";
    private String page = "";
    private String away = "";
    private @Nullable List<TransmissionCount> counts;

    public Listing<TransmissionFacts> getFound() {
        return found.get(() -> {
            TransmissionQuery query = new TransmissionQuery(null, partner.isEmpty() ? null : partner, chosen(), text);
            return new Listing<>(monitoring.page(query, Listing.cut(page)), address(), "page");
        });
    }

    private Listing.Address address() {
        return new Listing.Address(
                "/helpdesk/exchange",
                Map.of("partner", partner, "state", state, "text", text, "page", page, "away", away),
                Set.of("page", "away"));
    }

    private Transmission.@Nullable State chosen() {
        return Stream.of(getStates())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    /** Partners whose messages are counted, with whether their systems answer. */
    public List<Connecting.PartnerView> getPartners() {
        return partners.get(() -> {
            List<Connecting.PartnerView> all = connecting.all();
            names.remember(
                    all.stream().map(Connecting.PartnerView::organisation).toList());
            return all.stream()
                    .filter(view -> view.partner().worksByOwnSystem()
                            || count(view.partner().code()) > 0)
                    .toList();
        });
    }

    private long count(String code) {
        return counted().stream()
                .filter(count -> count.partner().equals(code))
                .mapToLong(TransmissionCount::number)
                .sum();
    }

    /** How many of a partner's messages are in a state. */
    public long count(String code, Transmission.State counted) {
        return counted().stream()
                .filter(count -> count.partner().equals(code) && count.state() == counted)
                .mapToLong(TransmissionCount::number)
                .sum();
    }

    private List<TransmissionCount> counted() {
        List<TransmissionCount> loaded = counts;
        if (loaded == null) {
            loaded = monitoring.counts();
            counts = loaded;
        }
        return loaded;
    }

    public Listing<TurnedAwayFacts> getTurnedAway() {
        return turnedAway.get(() -> {
            return new Listing<>(monitoring.turnedAway(Listing.cut(away)), address(), "away");
        });
    }

    public Transmission.State[] getStates() {
        return Transmission.State.values();
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(@Nullable String partner) {
        this.partner = partner == null ? "" : partner;
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state == null ? "" : state;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }

    public String getAway() {
        return away;
    }

    public void setAway(@Nullable String away) {
        this.away = away == null ? "" : away;
    }
}
