package org.singlewindow.web.body;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Puts the reading of bodies before the application. */
public class BodyExtension implements ServletExtension {
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        BodyReading reading = BodyReading.ofThisServer(folder());
        deployment.addInitialHandlerChainWrapper(next -> new BodyHandler(next, reading, exchange -> {
            @Nullable Object senders = context.getAttribute(Senders.KEY);
            return senders instanceof Senders known && known.isKnown(exchange);
        }));
    }

    /** For the server's own user only, since what is in it belongs to others. */
    private static Path folder() {
        String temporary = System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir"));
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of(temporary)), "bodies-");
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for bodies that do not fit into memory", e);
        }
    }
}
