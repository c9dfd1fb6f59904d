package org.singlewindow.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Reach;
import org.singlewindow.party.Register;
import org.singlewindow.party.Representation;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.LinkToken;

/**
 * What a calendar program gets that fetches an address. The address alone opens it, for as long as its person may act; it says
 * numbers and days, and never what goods they are about.
 */
@ApplicationScoped
public class Feed {
    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Register register;

    @Inject
    private Representation representation;

    @Inject
    @Any
    private Instance<OccasionSource> sources;

    @Inject
    private CalendarText text;

    @Inject
    private Clock clock;

    /** The calendar as text; empty where the token opens nothing. */
    @Transactional
    public Optional<String> read(String token) {
        if (!LinkToken.isOne(token)) {
            return Optional.empty();
        }
        return subscriptions
                .called(LinkToken.hash(token))
                .flatMap(subscription -> register.person(subscription.person())
                        .filter(PersonFacts::isActive)
                        .map(person -> written(subscription, person)));
    }

    private String written(Subscription subscription, PersonFacts person) {
        subscription.read(clock.instant());
        Reach reach = representation.reach(person.actor());
        int most = Limits.CALENDAR_ENTRIES.intValue();
        List<Occasion> occasions = sources.stream()
                .flatMap(source ->
                        source.of(person.actor(), reach, most).stream().limit(most))
                .toList();
        return text.of(occasions, subscription.language());
    }
}
