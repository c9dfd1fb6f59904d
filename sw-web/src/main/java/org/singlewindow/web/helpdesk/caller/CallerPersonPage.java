package org.singlewindow.web.helpdesk.caller;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.helpdesk.CallerPeople;
import org.singlewindow.helpdesk.CallerPerson;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.MandateFacts;
import org.singlewindow.reference.Kst;
import org.singlewindow.web.shared.Codes;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.Words;

/** The person who calls: who it is, how they signed in and why not, and for whom they may act. */
@Named
@ViewScoped
public class CallerPersonPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CallerPeople people;

    @Inject
    private OrganisationNames names;

    @Inject
    private Codes codes;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private final OncePerRequest<CallerPerson> opened = new OncePerRequest<>();

    private String person = "";

    public CallerPerson getFile() {
        return opened.get(() -> {
            CallerPerson read = people.open(person);
            names.expect(Stream.concat(
                    Stream.of(read.organisation()),
                    read.mandates().stream().flatMap(one -> Stream.of(one.trader(), one.broker()))));
            return read;
        });
    }

    /** How far a mandate is today. */
    public Mandate.State state(MandateFacts mandate) {
        return mandate.state(LocalDate.now(clock.withZone(Kst.ZONE)));
    }

    /** The documents that it covers, by name. */
    public String documents(MandateFacts mandate) {
        List<String> covered = mandate.documents();
        return covered.isEmpty()
                ? words.of("helpdesk.caller.mandate.all")
                : covered.stream().map(codes::document).collect(Collectors.joining(", "));
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person == null ? "" : person;
    }
}
