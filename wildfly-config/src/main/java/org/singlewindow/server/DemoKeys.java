package org.singlewindow.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.singlewindow.server.DemoAuthority.Period;

/**
 * Keys and certificates of the demonstration, made at the first start and then kept. The folder holds {@code ca.crt},
 * {@code ca.crl}, {@code server.p12}, {@code truststore.p12}, {@code personas/<alias>.p12} and {@code .crt},
 * {@code seals.p12} with the keys with which agencies seal, {@code systems/<organisation>.p12} and {@code .crt} for the systems that exchange messages, and in {@code odd} the certificates that must not let anybody in: {@code expired}, {@code revoked}, {@code unregistered},
 * {@code foreign}. {@code personas/newcomer} is of somebody whom nobody has registered: who is invited joins with it.
 */
public final class DemoKeys {
    /** Opens every file of the demonstration, and nothing else. */
    public static final String PASSWORD = "demo1234";

    /** Whose earlier certificates have expired and were revoked. */
    static final String HOLDER_OF_ODD_ONES = "trader-hanbit";

    /** Whose certificate nobody has registered, though the authority is the demonstration's. */
    static final String NEWCOMER = "newcomer";

    private static final String AUTHORITY = "ca";
    private static final String SEALS = "seals.p12";
    private static final char[] SECRET = PASSWORD.toCharArray();
    private static final Duration YEAR = Duration.ofDays(365);

    private final Path folder;

    private DemoKeys(Path folder) {
        this.folder = folder;
    }

    /** Makes what is absent in the data folder, and tells the application who is who. */
    public static DemoKeys prepare(DataFolder data, Cast cast, Clock clock) {
        Path folder = data.pki();
        DemoKeys keys = new DemoKeys(folder);
        try {
            OwnerOnly.folder(data.root());
            OwnerOnly.folder(folder.resolve("personas"));
            OwnerOnly.folder(folder.resolve("odd"));
            OwnerOnly.folder(folder.resolve("systems"));
            keys.makeMissing(cast, clock.instant().truncatedTo(ChronoUnit.SECONDS));
            OwnerOnly.tree(folder);
            cast.write(data, keys);
            return keys;
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException("The demonstration keys in " + folder + " cannot be made", failed);
        }
    }

    /** Key and certificate of that persona. */
    public Path keyFile(String alias) {
        return folder.resolve("personas").resolve(alias + ".p12");
    }

    /** Key and certificate of the system of that organisation; the window's own is {@code SW}. */
    public Path systemKeyFile(String organisation) {
        return folder.resolve("systems").resolve(organisation + ".p12");
    }

    /** One of {@code expired}, {@code revoked}, {@code unregistered}, {@code foreign}. */
    public Path oddKeyFile(String what) {
        return folder.resolve("odd").resolve(what + ".p12");
    }

    /** The authority's own certificate. */
    public Path authority() {
        return folder.resolve("ca.crt");
    }

    /** The settings under which the server finds all its keys, and learns whom to trust. */
    public Map<String, String> environment() {
        Map<String, String> all = new HashMap<>(serverKey());
        all.putAll(messageKey());
        all.putAll(sealKeys());
        return all;
    }

    /** The settings under which the server takes its TLS key and learns whom to trust. */
    Map<String, String> serverKey() {
        return Map.of(
                "SW_KEYSTORE",
                folder.resolve("server.p12").toString(),
                "SW_KEYSTORE_PASSWORD",
                PASSWORD,
                "SW_TRUSTSTORE",
                folder.resolve("truststore.p12").toString(),
                "SW_TRUSTSTORE_PASSWORD",
                PASSWORD);
    }

    /** The settings under which the window finds the key for its messages. */
    Map<String, String> messageKey() {
        return Map.of("SW_AS4_KEYSTORE", systemKeyFile("SW").toString(), "SW_AS4_KEYSTORE_PASSWORD", PASSWORD);
    }

    /** The settings under which the window finds the keys with which agencies seal certificates. */
    Map<String, String> sealKeys() {
        return Map.of("SW_SEAL_KEYSTORE", folder.resolve(SEALS).toString(), "SW_SEAL_KEYSTORE_PASSWORD", PASSWORD);
    }

    /** Certificates to register for the persona: also those that were valid once. */
    List<Path> certificatesOf(Persona persona) {
        List<Path> all = new ArrayList<>();
        all.add(folder.resolve("personas").resolve(persona.alias() + ".crt"));
        if (persona.alias().equals(HOLDER_OF_ODD_ONES)) {
            all.add(folder.resolve("odd").resolve("expired.crt"));
            all.add(folder.resolve("odd").resolve("revoked.crt"));
        }
        return all;
    }

    private void makeMissing(Cast cast, Instant now) throws GeneralSecurityException, IOException {
        boolean first = !Files.exists(folder.resolve("ca.p12"));
        Period whole = new Period(now.minus(YEAR.multipliedBy(2)), now.plus(YEAR.multipliedBy(10)));
        DemoAuthority authority = first
                ? DemoAuthority.create(authorityName("Demonstration CA"), whole)
                : new DemoAuthority(KeyFiles.readKey(folder.resolve("ca.p12"), AUTHORITY, SECRET));
        Period current = new Period(now.minus(1, ChronoUnit.DAYS), now.plus(YEAR.multipliedBy(5)));
        for (Persona persona : cast.personas()) {
            if (first || !Files.exists(keyFile(persona.alias()))) {
                write(keyFile(persona.alias()), persona.alias(), person(authority, cast, persona, current), authority);
            }
        }
        if (first || !Files.exists(keyFile(NEWCOMER))) {
            Persona newcomer = nobody(NEWCOMER, cast.persona(HOLDER_OF_ODD_ONES));
            write(keyFile(NEWCOMER), NEWCOMER, person(authority, cast, newcomer, current), authority);
        }
        for (String organisation : cast.withSystems()) {
            if (first || !Files.exists(systemKeyFile(organisation))) {
                write(
                        systemKeyFile(organisation),
                        organisation,
                        system(authority, cast, organisation, current),
                        authority);
            }
        }
        if (first || !Files.exists(folder.resolve(SEALS))) {
            makeSeals(authority, cast, current);
        }
        if (first) {
            makeServer(authority, current);
            makeOdd(authority, cast, now, whole);
            KeyFiles.writePem(authority(), authority.certificate());
            // Last: while it is missing, everything is made anew.
            KeyFiles.writeKey(folder.resolve("ca.p12"), AUTHORITY, authority.own(), SECRET);
        }
    }

    private void makeSeals(DemoAuthority authority, Cast cast, Period period)
            throws GeneralSecurityException, IOException {
        Map<String, KeyAndCertificate> seals = new HashMap<>();
        for (String agency : cast.agencies()) {
            X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.C, "KR")
                    .addRDN(BCStyle.O, cast.organisationNameInEnglish(agency))
                    .addRDN(BCStyle.CN, cast.organisationNameInEnglish(agency) + " (seal)")
                    .build();
            String host = agency.toLowerCase(Locale.ROOT) + ".example";
            seals.put(
                    agency.toLowerCase(Locale.ROOT),
                    authority.person(name, new GeneralNames(new GeneralName(GeneralName.dNSName, host)), period));
        }
        KeyFiles.writeKeys(folder.resolve(SEALS), seals, SECRET, authority.certificate());
    }

    private void makeServer(DemoAuthority authority, Period period) throws GeneralSecurityException, IOException {
        GeneralNames hosts = new GeneralNames(new GeneralName[] {
            new GeneralName(GeneralName.dNSName, "localhost"),
            new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
            new GeneralName(GeneralName.iPAddress, "::1")
        });
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "KR")
                .addRDN(BCStyle.O, "Single Window Demonstration")
                .addRDN(BCStyle.CN, "localhost")
                .build();
        KeyFiles.writeKey(
                folder.resolve("server.p12"),
                "server",
                authority.server(name, hosts, period),
                SECRET,
                authority.certificate());
        KeyFiles.writeTrusted(folder.resolve("truststore.p12"), AUTHORITY, authority.certificate(), SECRET);
    }

    private void makeOdd(DemoAuthority authority, Cast cast, Instant now, Period whole)
            throws GeneralSecurityException, IOException {
        Persona holder = cast.persona(HOLDER_OF_ODD_ONES);
        Period past = new Period(now.minus(YEAR), now.minus(1, ChronoUnit.DAYS));
        Period current = new Period(now.minus(1, ChronoUnit.DAYS), whole.until());
        write(oddKeyFile("expired"), holder.alias(), person(authority, cast, holder, past), authority);
        KeyAndCertificate revoked = person(authority, cast, holder, current);
        write(oddKeyFile("revoked"), holder.alias(), revoked, authority);
        KeyFiles.writePem(folder.resolve("ca.crl"), authority.revoke(revoked.certificate(), current));
        Persona nobody = nobody("unregistered", holder);
        write(oddKeyFile("unregistered"), nobody.alias(), person(authority, cast, nobody, current), authority);
        DemoAuthority foreign = DemoAuthority.create(authorityName("Somebody Else's CA"), whole);
        write(oddKeyFile("foreign"), holder.alias(), person(foreign, cast, holder, current), foreign);
    }

    private static Persona nobody(String alias, Persona holder) {
        return new Persona(alias, "아무개", "Amu Gae", holder.organisation(), holder.role(), "nobody@hanbit.example");
    }

    private static KeyAndCertificate person(DemoAuthority authority, Cast cast, Persona persona, Period period)
            throws GeneralSecurityException, IOException {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "KR")
                .addRDN(BCStyle.O, cast.organisationNameInEnglish(persona.organisation()))
                .addRDN(BCStyle.CN, persona.en())
                .addRDN(BCStyle.SERIALNUMBER, persona.alias())
                .build();
        GeneralNames mail = new GeneralNames(new GeneralName(GeneralName.rfc822Name, persona.email()));
        return authority.person(name, mail, period);
    }

    private static KeyAndCertificate system(DemoAuthority authority, Cast cast, String organisation, Period period)
            throws GeneralSecurityException, IOException {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "KR")
                .addRDN(BCStyle.O, cast.organisationNameInEnglish(organisation))
                .addRDN(BCStyle.CN, organisation)
                .build();
        String host = organisation.toLowerCase(Locale.ROOT) + ".example";
        return authority.system(name, new GeneralNames(new GeneralName(GeneralName.dNSName, host)), period);
    }

    private static X500Name authorityName(String name) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "KR")
                .addRDN(BCStyle.O, "Single Window Demonstration")
                .addRDN(BCStyle.CN, name)
                .build();
    }

    private static void write(Path file, String alias, KeyAndCertificate pair, DemoAuthority issuer)
            throws GeneralSecurityException, IOException {
        KeyFiles.writeKey(file, alias, pair, SECRET, issuer.certificate());
        X509Certificate certificate = pair.certificate();
        String name = file.getFileName().toString().replace(".p12", ".crt");
        KeyFiles.writePem(file.resolveSibling(name), certificate);
    }
}
