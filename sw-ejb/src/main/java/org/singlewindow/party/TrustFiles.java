package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.cert.CRL;
import java.security.cert.CRLException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Trust kept in files, PEM or DER: {@code SW_TRUSTED_CAS} and {@code SW_CRL} name them, separated as paths are; a file
 * that changes is read again. The demonstration makes its own.
 */
@ApplicationScoped
class TrustFiles implements Trust {
    private final Map<Path, Read> cache = new ConcurrentHashMap<>();

    private record Read(FileTime changed, byte[] bytes) {}

    @Override
    public Set<X509Certificate> authorities() {
        Set<X509Certificate> authorities = new LinkedHashSet<>();
        for (Path file : files("SW_TRUSTED_CAS", "ca.crt")) {
            try {
                for (Certificate found : factory().generateCertificates(new ByteArrayInputStream(bytes(file)))) {
                    authorities.add((X509Certificate) found);
                }
            } catch (CertificateException e) {
                throw new IllegalStateException("No certificates in " + file, e);
            }
        }
        return authorities;
    }

    @Override
    public List<X509CRL> revocationLists() {
        List<X509CRL> lists = new ArrayList<>();
        for (Path file : files("SW_CRL", "ca.crl")) {
            try {
                for (CRL found : factory().generateCRLs(new ByteArrayInputStream(bytes(file)))) {
                    lists.add((X509CRL) found);
                }
            } catch (CRLException | CertificateException e) {
                throw new IllegalStateException("No revocation list in " + file, e);
            }
        }
        return lists;
    }

    private static List<Path> files(String variable, String demonstrationFile) {
        String named = System.getenv(variable);
        if (named != null && !named.isBlank()) {
            return Arrays.stream(named.split(java.io.File.pathSeparator))
                    .map(Path::of)
                    .toList();
        }
        String demonstration = System.getProperty("sw.demo.dir");
        return demonstration == null ? List.of() : List.of(Path.of(demonstration, "pki", demonstrationFile));
    }

    private byte[] bytes(Path file) {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            @Nullable Read known = cache.get(file);
            if (known == null || !Objects.equals(known.changed(), changed)) {
                known = new Read(changed, Files.readAllBytes(file));
                cache.put(file, known);
            }
            return known.bytes();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }

    private static CertificateFactory factory() throws CertificateException {
        return CertificateFactory.getInstance("X.509");
    }
}
