package org.singlewindow.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import org.singlewindow.credential.TrustSource;

/** Trusts the demonstration's own authority, which every other server refuses. */
@ApplicationScoped
public class DemoTrust implements TrustSource {
    @Override
    public List<Path> authorities() {
        return List.of(DemoFolder.named().authority());
    }

    @Override
    public List<Path> revocationLists() {
        return List.of(DemoFolder.named().revocationList());
    }
}
