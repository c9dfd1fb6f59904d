package org.singlewindow.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SignatureException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoKeysTest {
    private static final char[] PASSWORD = DemoKeys.PASSWORD.toCharArray();

    private final Path folder;
    private final DataFolder data;
    private final DemoKeys keys;

    DemoKeysTest(@TempDir Path folder) {
        this.folder = folder;
        data = new DataFolder(folder);
        keys = DemoKeys.prepare(data, Cast.load(), Clock.systemUTC());
    }

    @Test
    void everyPersonaHasACertificateOfTheAuthority() throws Exception {
        X509Certificate authority = certificate(keys.authority());
        for (Persona persona : Cast.load().personas()) {
            X509Certificate own = KeyFiles.readKey(keys.keyFile(persona.alias()), persona.alias(), PASSWORD)
                    .certificate();
            own.verify(authority.getPublicKey());
            own.checkValidity();
            String subject = own.getSubjectX500Principal().toString();
            assertTrue(subject.contains("CN=" + persona.en()), subject);
            assertTrue(subject.contains("SERIALNUMBER=" + persona.alias()), subject);
        }
    }

    @Test
    void theOddOnesAreOddForTheReasonTheyAreNamedAfter() throws Exception {
        X509Certificate authority = certificate(keys.authority());
        X509CRL revocations;
        try (InputStream in = Files.newInputStream(data.pki().resolve("ca.crl"))) {
            revocations = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(in);
        }
        revocations.verify(authority.getPublicKey());

        assertThrows(CertificateExpiredException.class, () -> odd("expired").checkValidity());
        assertTrue(revocations.isRevoked(odd("revoked")));
        assertFalse(revocations.isRevoked(odd("unregistered")));
        odd("unregistered").verify(authority.getPublicKey());
        assertThrows(SignatureException.class, () -> odd("foreign").verify(authority.getPublicKey()));
    }

    @Test
    void somebodyWhomNobodyRegisteredHasACertificateOfTheAuthority() throws Exception {
        X509Certificate own = KeyFiles.readKey(keys.keyFile(DemoKeys.NEWCOMER), DemoKeys.NEWCOMER, PASSWORD)
                .certificate();
        own.verify(certificate(keys.authority()).getPublicKey());
        own.checkValidity();
        assertFalse(Files.readString(data.personas()).contains(DemoKeys.NEWCOMER));
    }

    @Test
    void whatIsThereIsKeptAndWhatIsMissingIsMade() throws Exception {
        byte[] kept = Files.readAllBytes(keys.keyFile("trader-nuri"));
        Files.delete(keys.keyFile("admin-one"));

        DemoKeys.prepare(data, Cast.load(), Clock.systemUTC());

        assertArrayEquals(kept, Files.readAllBytes(keys.keyFile("trader-nuri")));
        KeyFiles.readKey(keys.keyFile("admin-one"), "admin-one", PASSWORD)
                .certificate()
                .verify(certificate(keys.authority()).getPublicKey());
    }

    @Test
    void theApplicationIsToldWhichCertificatesToRegister() throws Exception {
        JsonObject told;
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(data.personas()))) {
            told = reader.readObject();
        }
        JsonObject first = told.getJsonArray("personas").getJsonObject(0);

        assertEquals("trader-hanbit", first.getString("alias"));
        assertEquals(3, first.getJsonArray("certificates").size());
        for (int i = 0; i < 3; i++) {
            certificate(folder.resolve(first.getJsonArray("certificates").getString(i)));
        }
        assertEquals("한빛미트", told.getJsonArray("organisations").getJsonObject(0).getString("ko"));
    }

    @Test
    void nobodyElseOnTheMachineReadsThem() throws Exception {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX file modes here");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())));
        try (Stream<Path> all = Files.walk(data.pki())) {
            for (Path one : all.toList()) {
                assertEquals(
                        Files.isDirectory(one) ? "rwx------" : "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(one)),
                        one::toString);
            }
        }
    }

    @Test
    void theAuthorityIsMarkedAsMadeForTryingOut() throws Exception {
        assertNotNull(certificate(keys.authority()).getExtensionValue(DemoAuthority.FOR_TRYING_OUT.getId()));
    }

    private X509Certificate odd(String what) throws Exception {
        return certificate(keys.oddKeyFile(what).resolveSibling(what + ".crt"));
    }

    private static X509Certificate certificate(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }
}
