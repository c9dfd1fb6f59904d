package org.singlewindow.credential;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jboss.weld.junit.MockBean;
import org.jboss.weld.junit5.WeldInitiator;
import org.singlewindow.codes.CustomsOffices;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Admitting;
import org.singlewindow.party.InMemoryMandates;
import org.singlewindow.party.InMemoryOrganisations;
import org.singlewindow.party.InMemoryPeople;
import org.singlewindow.party.Mandating;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.PartyBeans;
import org.singlewindow.party.Person;
import org.singlewindow.party.Register;
import org.singlewindow.privacy.InMemoryLooks;
import org.singlewindow.privacy.Looking;
import org.singlewindow.quota.InMemoryGrants;
import org.singlewindow.quota.Quotas;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.InMemoryRefusedAttempts;
import org.singlewindow.timeline.InMemoryTimelineEntries;
import org.singlewindow.timeline.RefusedAttempts;
import org.singlewindow.timeline.Timeline;

/** The real classes on stores in memory, with an authority, a clock that can be set, and whoever is said to call. */
public final class PartyWorld implements Trust, Actors {
    final TestAuthority authority = new TestAuthority("Trusted CA");
    final Set<X509Certificate> authorities = new LinkedHashSet<>(Set.of(authority.certificate()));
    final List<X509CRL> lists = new ArrayList<>(List.of(authority.revoke()));
    public final WeldInitiator weld;

    private Instant now = TestAuthority.NOW;
    private Actor caller = Actor.SYSTEM;

    public PartyWorld() {
        weld = WeldInitiator.from(
                        SigningIn.class,
                        LastSignIns.class,
                        ReviewingPeople.class,
                        Registering.class,
                        Admitting.class,
                        Mandating.class,
                        Register.class,
                        CustomsOffices.class,
                        PartyBeans.REPRESENTATION,
                        CmsSignatures.class,
                        CertificateCheck.class,
                        OnlineStatus.class,
                        RefusedAttempts.class,
                        PartyBeans.AFFILIATIONS,
                        Looking.class,
                        InMemoryLooks.class,
                        Quotas.class,
                        InMemoryGrants.class,
                        Timeline.class,
                        CustomsOffices.class,
                        InMemoryOrganisations.class,
                        InMemoryPeople.class,
                        InMemoryRegisteredCertificates.class,
                        InMemoryMandates.class,
                        InMemoryChallenges.class,
                        InMemorySignIns.class,
                        InMemoryPortalSessions.class,
                        InMemoryRefusedAttempts.class,
                        InMemoryTimelineEntries.class)
                .addBeans(MockBean.of(this, Trust.class, Actors.class), MockBean.of(new SettableClock(), Clock.class))
                .build();
    }

    /** A person of that reference, in the organisation, with the role. */
    public static Person person(String reference, String organisation, Actor.Role role) {
        return PartyBeans.person(reference, organisation, role, new Text("나한빛", "Na Han-bit"));
    }

    public static Organisation organisation(String code, Organisation.Kind kind) {
        return PartyBeans.organisation(code, kind, new Text(code, code));
    }

    public Instant now() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public void calls(String person, String organisation, Actor.Role role) {
        caller = new Actor(person, person, organisation, role);
    }

    /** The code with which it is refused. */
    public static String refused(Runnable act) {
        try {
            act.run();
        } catch (Refusal e) {
            return e.code();
        }
        return "nothing was refused";
    }

    @Override
    public Set<X509Certificate> authorities() {
        return authorities;
    }

    @Override
    public List<X509CRL> revocationLists() {
        return lists;
    }

    @Override
    public Actor current() {
        return caller;
    }

    private final class SettableClock extends Clock {
        @Override
        public ZoneId getZone() {
            return Kst.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
