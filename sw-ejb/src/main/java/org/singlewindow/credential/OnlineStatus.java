package org.singlewindow.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.WholeAnswer;
import org.singlewindow.shared.Recent;

/**
 * Asks the authority's responder whether a certificate still counts. Only responders are asked that {@code
 * SW_OCSP_HOSTS} names, and only about certificates whose authority is trusted already: a certificate must not be able to
 * make the window call an address of its own choice. Answers are remembered for some minutes, and that there was none for
 * some seconds; a node that has forgotten asks again.
 */
@ApplicationScoped
class OnlineStatus {
    private static final System.Logger LOG = System.getLogger(OnlineStatus.class.getName());
    private static final int LARGEST = 64 * 1024;
    private static final int REMEMBERED = 10_000;
    private static final int AT_ONCE = 8;
    private static final Duration SILENT_FOR = Duration.ofSeconds(15);

    private final Set<String> hosts;
    private final Clock clock;
    private final Semaphore lines = new Semaphore(AT_ONCE);
    private final Map<String, Remembered> remembered = new Recent<>(REMEMBERED);
    private @Nullable HttpClient client;

    private record Remembered(Optional<OcspAnswer.Status> status, Instant until) {}

    @Inject
    OnlineStatus(Clock clock) {
        this(Optional.ofNullable(System.getenv("SW_OCSP_HOSTS")).orElse(""), clock);
    }

    OnlineStatus(String hosts, Clock clock) {
        this.hosts = Arrays.stream(hosts.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        this.clock = clock;
    }

    /** For the container's proxy alone. */
    OnlineStatus() {
        this("", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** What the authority says now; nothing where no responder that may be asked says anything that counts. */
    Optional<OcspAnswer.Status> of(X509Certificate certificate, X509Certificate authority) {
        List<URI> responders = respondersOf(certificate);
        if (responders.isEmpty()) {
            return Optional.empty();
        }
        String key = CertificateCheck.fingerprintOf(certificate);
        Instant now = clock.instant();
        synchronized (remembered) {
            Remembered known = remembered.get(key);
            if (known != null && now.isBefore(known.until())) {
                return known.status();
            }
        }
        Remembered asked = ask(responders.get(0), certificate, authority, now);
        synchronized (remembered) {
            remembered.put(key, asked);
        }
        return asked.status();
    }

    /** Those that the certificate names and the settings allow. */
    List<URI> respondersOf(X509Certificate certificate) {
        if (hosts.isEmpty()) {
            return List.of();
        }
        try {
            @Nullable AuthorityInformationAccess named = null;
            Extensions extensions = new JcaX509CertificateHolder(certificate).getExtensions();
            if (extensions != null) {
                named = AuthorityInformationAccess.fromExtensions(extensions);
            }
            return named == null
                    ? List.of()
                    : Arrays.stream(named.getAccessDescriptions())
                            .filter(one -> one.getAccessMethod().equals(AccessDescription.id_ad_ocsp))
                            .map(AccessDescription::getAccessLocation)
                            .filter(location -> location.getTagNo() == GeneralName.uniformResourceIdentifier)
                            .flatMap(location -> allowed(String.valueOf(location.getName())).stream())
                            .toList();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return List.of();
        }
    }

    private Optional<URI> allowed(String address) {
        try {
            URI uri = URI.create(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            String authority = uri.getRawAuthority();
            return web && authority != null && hosts.contains(authority.toLowerCase(Locale.ROOT))
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Remembered ask(URI responder, X509Certificate certificate, X509Certificate authority, Instant now) {
        Remembered silence = new Remembered(Optional.empty(), now.plus(SILENT_FOR));
        if (!lines.tryAcquire()) {
            return silence;
        }
        try {
            OcspAnswer exchange = new OcspAnswer(certificate, authority);
            Optional<OcspAnswer.Answer> answer = exchange.read(post(responder, exchange.question()), now);
            if (answer.isEmpty()) {
                LOG.log(System.Logger.Level.WARNING, "No answer that counts from " + responder);
                return silence;
            }
            Instant brief = now.plusSeconds(Limits.REVOCATION_MEMORY_SECONDS.value());
            Instant until = answer.get().until();
            return new Remembered(Optional.of(answer.get().status()), until.isBefore(brief) ? until : brief);
        } catch (IOException | GeneralSecurityException e) {
            LOG.log(System.Logger.Level.WARNING, "The responder " + responder + " cannot be asked: " + e);
            return silence;
        } finally {
            lines.release();
        }
    }

    private byte[] post(URI responder, byte[] question) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(responder)
                .header("Content-Type", "application/ocsp-request")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                .build();
        Duration patience = Duration.ofSeconds(Limits.REVOCATION_SECONDS.value());
        HttpResponse<byte[]> response = WholeAnswer.of(client(), request, LARGEST, patience);
        if (response.statusCode() != 200) {
            throw new IOException("It answers " + response.statusCode());
        }
        return response.body();
    }

    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(Limits.REVOCATION_SECONDS.value()))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
            client = made;
        }
        return made;
    }
}
