package org.singlewindow.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Trust kept in files, PEM or DER: {@code SW_TRUSTED_CAS} and {@code SW_CRL} name them, separated as paths are; a file
 * that changes is read again. An authority that was made for trying out opens nothing, however it is named there: anybody
 * can have its key. Only what a {@link TrustSource} adds is trusted as it is.
 */
@ApplicationScoped
class TrustFiles implements Trust {
    private static final System.Logger LOG = System.getLogger(TrustFiles.class.getName());

    private final List<WatchedFile<X509Certificate>> authorities = new ArrayList<>();
    private final List<WatchedFile<X509CRL>> lists = new ArrayList<>();

    @Inject
    TrustFiles(@Any Instance<TrustSource> sources) {
        this(named("SW_TRUSTED_CAS"), named("SW_CRL"));
        for (TrustSource source : sources) {
            source.authorities().forEach(path -> authorities.add(new WatchedFile<>(path, TrustFiles::certificates)));
            source.revocationLists().forEach(path -> lists.add(new WatchedFile<>(path, TrustFiles::lists)));
        }
    }

    TrustFiles(List<Path> authorities, List<Path> lists) {
        authorities.forEach(path -> this.authorities.add(new WatchedFile<>(path, TrustFiles::serious)));
        lists.forEach(path -> this.lists.add(new WatchedFile<>(path, TrustFiles::lists)));
    }

    /** For the container's proxy alone. */
    TrustFiles() {
        this(List.of(), List.of());
    }

    @Override
    public Set<X509Certificate> authorities() {
        return authorities.stream().flatMap(file -> file.content().stream()).collect(Collectors.toSet());
    }

    @Override
    public List<X509CRL> revocationLists() {
        return lists.stream().flatMap(file -> file.content().stream()).toList();
    }

    private static List<Path> named(String variable) {
        @Nullable String files = System.getenv(variable);
        return files == null || files.isBlank()
                ? List.of()
                : Arrays.stream(files.split(File.pathSeparator)).map(Path::of).toList();
    }

    private static List<X509Certificate> serious(InputStream in) throws GeneralSecurityException {
        return certificates(in).stream()
                .filter(authority -> {
                    if (!ForTryingOut.marks(authority)) {
                        return true;
                    }
                    LOG.log(
                            System.Logger.Level.ERROR,
                            "Not trusted, since it was made for trying out: " + authority.getSubjectX500Principal());
                    return false;
                })
                .toList();
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
