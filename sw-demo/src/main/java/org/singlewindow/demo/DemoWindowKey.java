package org.singlewindow.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.singlewindow.partner.OwnKeyFile;

/** The key that the demonstration made for the window's own messages. */
@ApplicationScoped
public class DemoWindowKey implements OwnKeyFile {
    @Override
    public Path of(String party) {
        return DemoFolder.named().systemKeyOf(party);
    }

    @Override
    public String password() {
        return DemoFolder.PASSWORD;
    }
}
