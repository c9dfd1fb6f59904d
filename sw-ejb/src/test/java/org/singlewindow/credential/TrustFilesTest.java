package org.singlewindow.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.credential.TestAuthority.Holder;
import org.singlewindow.credential.TestAuthority.Keys;

/** Trust follows the files. */
class TrustFilesTest {
    @TempDir
    private Path folder;

    private final TestAuthority first = new TestAuthority("First CA");
    private final TestAuthority second = new TestAuthority("Second CA");

    private Path authorities;
    private Path lists;
    private TrustFiles trust;
    private long written;

    @BeforeEach
    void filesAreThere() throws IOException {
        authorities = folder.resolve("ca.crt");
        lists = folder.resolve("ca.crl");
        write(authorities, first.certificate());
        write(lists, first.revoke());
        trust = new TrustFiles(List.of(authorities), List.of(lists));
    }

    private void write(Path file, Object... things) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            for (Object thing : things) {
                pem.writeObject(thing);
            }
        }
        write(file, text.toString());
    }

    private void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(++written * 1000));
    }

    @Test
    void readsAuthoritiesAndLists() throws IOException {
        assertEquals(Set.of(first.certificate()), trust.authorities());
        assertEquals(1, trust.revocationLists().size());
        write(authorities, first.certificate(), second.certificate());
        assertEquals(Set.of(first.certificate(), second.certificate()), trust.authorities());
    }

    @Test
    void whoWasRevokedMeanwhileIsKnownAtOnce() throws IOException {
        Holder holder = first.issue(Keys.EC);
        assertTrue(trust.revocationLists().stream().noneMatch(list -> list.isRevoked(holder.certificate())));
        write(lists, first.revoke(holder.certificate()));
        assertTrue(trust.revocationLists().stream().anyMatch(list -> list.isRevoked(holder.certificate())));
    }

    @Test
    void aFileThatCannotBeReadSaysWhatItSaidBefore() throws IOException {
        Holder holder = first.issue(Keys.EC);
        write(lists, first.revoke(holder.certificate()));
        assertEquals(1, trust.revocationLists().size());
        write(lists, "-----BEGIN X509 CRL-----\nMIIBhalf");
        assertTrue(trust.revocationLists().get(0).isRevoked(holder.certificate()));
        Files.delete(lists);
        assertTrue(trust.revocationLists().get(0).isRevoked(holder.certificate()));
    }

    @Test
    void anAuthorityMadeForTryingOutIsNotTrustedWhateverTheSettingsSay() throws IOException {
        write(
                authorities,
                first.certificate(),
                TestAuthority.certificateOf("Somebody", ForTryingOut.MARK),
                TestAuthority.certificateOf("Single Window Demonstration", "2.25.1"));
        assertEquals(Set.of(first.certificate()), trust.authorities());
    }

    @Test
    void withoutFilesNobodyIsTrusted() {
        TrustFiles nothing = new TrustFiles(List.of(folder.resolve("absent.crt")), List.of());
        assertEquals(Set.of(), nothing.authorities());
        assertEquals(List.of(), nothing.revocationLists());
        assertEquals(Set.of(), new TrustFiles().authorities());
    }
}
