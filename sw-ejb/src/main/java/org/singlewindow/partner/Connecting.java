package org.singlewindow.partner;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.singlewindow.credential.CertificateCheck;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * An administrator says how agencies and customs work with the window: on its screens, or by their own systems; and which
 * networks and other countries' windows exchange messages with it. What is said counts for the next message; nothing is started again. Each step stands in the organisation's history.
 */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class Connecting {
    private static final List<Organisation.Kind> KINDS = List.of(
            Organisation.Kind.CUSTOMS,
            Organisation.Kind.AGENCY,
            Organisation.Kind.NETWORK,
            Organisation.Kind.FOREIGN_WINDOW);

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,19}");
    private static final int LONGEST_NAME = 100;

    @Inject
    private Partners partners;

    @Inject
    private Register register;

    @Inject
    private Introduction introduction;

    @Inject
    private CertificateCheck certificateCheck;

    @Inject
    private Courier courier;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<PartnerChanged> changed;

    @Inject
    private Event<CertificateEnding> ending;

    @Inject
    private Clock clock;

    /** A partner with its certificates, as an administrator sees it. */
    public record PartnerView(
            OrganisationFacts organisation, PartnerFacts partner, List<PartnerCertificateFacts> certificates) {
        public PartnerView {
            certificates = List.copyOf(certificates);
        }

        /** Whether it decides, so that it could also work on the window's screens. */
        public boolean decides() {
            return OrganisationFacts.DECIDERS.contains(organisation.kind());
        }
    }

    /** Customs, agencies, networks and other countries' windows, by kind and name. */
    @RolesAllowed({Actor.Role.ADMINISTRATORS, Actor.Role.HELP_DESK})
    public List<PartnerView> all() {
        Map<String, Partner> described =
                partners.all().stream().collect(Collectors.toMap(Partner::code, Function.identity()));
        Map<String, List<PartnerCertificateFacts>> certificates = partners.certificates().stream()
                .collect(Collectors.groupingBy(
                        PartnerCertificateFacts::partner,
                        Collectors.mapping(PartnerCertificateFacts.class::cast, Collectors.toList())));
        return KINDS.stream()
                .flatMap(kind -> register.organisations(kind).stream())
                .map(organisation -> new PartnerView(
                        organisation,
                        Objects.requireNonNullElseGet(
                                described.get(organisation.code()), () -> new Partner(organisation.code())),
                        certificates.getOrDefault(organisation.code(), List.of())))
                .toList();
    }

    /** One of them. */
    @RolesAllowed({Actor.Role.ADMINISTRATORS, Actor.Role.HELP_DESK})
    public PartnerView open(String code) {
        return view(organisation(code));
    }

    private PartnerView view(OrganisationFacts organisation) {
        return new PartnerView(
                organisation,
                partners.find(organisation.code()).orElseGet(() -> new Partner(organisation.code())),
                List.copyOf(partners.certificates(organisation.code())));
    }

    /**
     * Makes a network or another country's window known, so that its system can be connected.
     *
     * @param kind one of {@link OrganisationFacts#SYSTEMS}
     * @throws InvalidForm with pointers {@code /code}, {@code /nameKo}, {@code /nameEn}
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void admit(String code, Organisation.Kind kind, Text name) {
        List<Violation> wrong = new ArrayList<>();
        if (!CODE.matcher(code).matches() || !OrganisationFacts.SYSTEMS.contains(kind)) {
            wrong.add(new Violation("/code", "partner.code-malformed"));
        } else if (register.organisation(code).isPresent()) {
            wrong.add(new Violation("/code", "partner.code-taken", code));
        }
        checkName("/nameKo", name.ko(), wrong);
        checkName("/nameEn", name.en(), wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidForm(wrong);
        }
        Organisation.Contact unknown = new Organisation.Contact(null, null, null, null, null, null);
        register.found(code, kind, name, unknown);
        record(code, Step.of("partner.admit", code));
    }

    private static void checkName(String pointer, String name, List<Violation> wrong) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            wrong.add(new Violation(pointer, "party.name-missing", LONGEST_NAME));
        }
    }

    /**
     * Says where and under what its system is reached. Messages go there only once it {@linkplain #workBySystem works by
     * its own system}.
     *
     * @throws InvalidForm with pointers {@code /endpoint}, {@code /agreement}, {@code /service}
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void describe(String code, long version, Connection connection) {
        ConnectionCheck.refuseUnlessWhole(connection);
        Partner partner = changing(code, version);
        partner.describe(connection);
        record(code, Step.of("partner.describe", code, "endpoint", connection.endpoint()));
        changed.fire(new PartnerChanged(code));
    }

    /** Sends messages to the organisation's own system from now on. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void workBySystem(String code, long version) {
        Partner partner = changing(code, version);
        ConnectionCheck.refuseUnlessWhole(partner.connection());
        Instant now = clock.instant();
        if (partners.certificates(code).stream().noneMatch(certificate -> certificate.counts(now))) {
            throw Refusal.notValid("partner.certificate-wanted", code);
        }
        partner.workBy(Channel.OWN_SYSTEM);
        record(code, Step.of("partner.work-by-system", code));
        changed.fire(new PartnerChanged(code));
    }

    /** From now on its people work on the window's screens; what still waits for its system is delivered there. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void workOnScreens(String code, long version) {
        changing(code, version).workBy(Channel.SCREENS);
        record(code, Step.of("partner.work-on-screens", code));
        changed.fire(new PartnerChanged(code));
    }

    /** Registers a certificate, PEM or DER. While one follows another both count. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void register(String code, byte[] bytes) {
        X509Certificate certificate = CertificateCheck.read(bytes);
        certificateCheck.refuseUnlessGood(certificate);
        known(code);
        PartnerCertificate registered = new PartnerCertificate(code, certificate, clock.instant());
        if (certificate(code, registered.fingerprint()).isPresent()) {
            throw Refusal.notNow("party.certificate-already-registered");
        }
        partners.add(registered);
        record(code, Step.of("partner.register-certificate", code, "fingerprint", registered.fingerprint()));
    }

    /** Ends a certificate: from now on it does not count. The last one of a system that is in use stays. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void end(String code, String fingerprint) {
        Instant now = clock.instant();
        PartnerCertificate found = certificate(code, fingerprint)
                .filter(certificate -> certificate.endedAt() == null)
                .orElseThrow(() -> Refusal.notValid("party.certificate-not-registered"));
        boolean last = partners.certificates(code).stream()
                .noneMatch(other -> other.counts(now) && !other.fingerprint().equals(fingerprint));
        if (last && known(code).worksByOwnSystem()) {
            throw Refusal.notValid("partner.certificate-wanted", code);
        }
        found.end(now);
        record(code, Step.of("partner.end-certificate", code, "fingerprint", fingerprint));
    }

    /** Sends a message that says nothing and waits for its receipt; refuses with what went wrong. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void check(String code) {
        organisation(code);
        courier.check(code);
    }

    /** Tries at once what waits for that partner. */
    @RolesAllowed({Actor.Role.ADMINISTRATORS, Actor.Role.HELP_DESK})
    public void tryNow(String code) {
        known(code).tryNow();
        changed.fire(new PartnerChanged(code));
    }

    /** Warns 60, 30 and 7 days before a certificate ends, unless another follows it. */
    @Schedule(hour = "7", minute = "15", persistent = false)
    @PermitAll
    public void warnOfEndingCertificates() {
        Instant now = clock.instant();
        for (Partner partner : partners.all()) {
            // Every server comes here at the same minute: the second finds what the first has noted.
            partners.lock(partner.code());
            List<PartnerCertificate> counting = partners.certificates(partner.code()).stream()
                    .filter(certificate -> certificate.counts(now))
                    .toList();
            // The one that ends last: what follows it is then already there.
            counting.stream()
                    .max((one, other) -> one.validUntil().compareTo(other.validUntil()))
                    .ifPresent(last -> last.warningDue(now).ifPresent(days -> warn(last, days)));
        }
    }

    private void warn(PartnerCertificate certificate, int days) {
        certificate.warned(days);
        ending.fire(new CertificateEnding(certificate.partner(), certificate.holder(), certificate.validUntil(), days));
    }

    private Partner changing(String code, long version) {
        Partner partner = known(code);
        if (partner.version() != version) {
            throw Refusal.changedMeanwhile("partner.changed-meanwhile", code);
        }
        return partner;
    }

    private Partner known(String code) {
        return introduction.of(organisation(code));
    }

    private OrganisationFacts organisation(String code) {
        return register.organisation(code)
                .filter(found -> KINDS.contains(found.kind()))
                .orElseThrow(() -> Refusal.notFound("partner.not-found", code));
    }

    private Optional<PartnerCertificate> certificate(String code, String fingerprint) {
        return partners.certificates(code).stream()
                .filter(certificate -> certificate.fingerprint().equals(fingerprint))
                .findFirst();
    }

    private void record(String code, Step step) {
        timeline.recordOrBegin(OrganisationFacts.history(code), actors.current(), step);
    }
}
