package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Trust kept in files, PEM or DER: {@code SW_TRUSTED_CAS} and {@code SW_CRL} name them, separated as paths are; a file
 * that changes is read again. The demonstration makes its own.
 */
@ApplicationScoped
class TrustFiles implements Trust {
    private final List<WatchedFile<X509Certificate>> authorities;
    private final List<WatchedFile<X509CRL>> lists;

    TrustFiles() {
        this(named("SW_TRUSTED_CAS", "ca.crt"), named("SW_CRL", "ca.crl"));
    }

    TrustFiles(List<Path> authorities, List<Path> lists) {
        this.authorities = authorities.stream()
                .map(path -> new WatchedFile<>(path, TrustFiles::certificates))
                .toList();
        this.lists = lists.stream()
                .map(path -> new WatchedFile<>(path, TrustFiles::lists))
                .toList();
    }

    @Override
    public Set<X509Certificate> authorities() {
        return authorities.stream().flatMap(file -> file.content().stream()).collect(Collectors.toSet());
    }

    @Override
    public List<X509CRL> revocationLists() {
        return lists.stream().flatMap(file -> file.content().stream()).toList();
    }

    private static List<Path> named(String variable, String demonstrationFile) {
        @Nullable String files = System.getenv(variable);
        if (files != null && !files.isBlank()) {
            return Arrays.stream(files.split(File.pathSeparator)).map(Path::of).toList();
        }
        return DemoParties.folder()
                .map(folder -> List.of(folder.resolve("pki").resolve(demonstrationFile)))
                .orElse(List.of());
    }

    private static List<X509Certificate> certificates(InputStream in) throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                .map(X509Certificate.class::cast)
                .toList();
    }

    private static List<X509CRL> lists(InputStream in) throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509").generateCRLs(in).stream()
                .map(X509CRL.class::cast)
                .toList();
    }
}
